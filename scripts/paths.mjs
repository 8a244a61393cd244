import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} path relative to the project's folder */
export const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
