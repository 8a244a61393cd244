import { inProject } from './paths.mjs'

/** Lets this process import TypeScript, by our tsconfig.json whatever the current folder. Needs the packages installed. */
export async function loadTypeScript() {
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: inProject('tsconfig.json') })
}
