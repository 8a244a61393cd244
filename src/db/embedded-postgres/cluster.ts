import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isNativeError } from 'node:util/types'
import { DatabaseSetupError } from '../database-setup-error.ts'
import { locateBinaries, type PostgresBinaries } from './binaries.ts'
import { isAlive } from './postmaster.ts'
import { giveTo, runServerProgram, type ServerAccount, serverAccount } from './server-account.ts'

/** A PostgreSQL cluster on disk, with what it takes to run it. */
export interface Cluster {
  binaries: PostgresBinaries
  account: ServerAccount | undefined
  /** PostgreSQL's own data directory. */
  directory: string
  logFile: string
  password: string
}

const folderIn = (dataDir: string) => join(dataDir, 'postgres')
const unfinishedPrefix = 'postgres.unfinished-'
const settingsFile = 'candor.conf'

/** Whether a cluster was ever made in `dataDir`. */
export function clusterExists(dataDir: string): boolean {
  return existsSync(folderIn(dataDir))
}

/**
 * Opens the cluster in `dataDir/postgres`, and makes it when there is none.
 * @throws DatabaseSetupError when it was written by another major version, or is not ours to read.
 */
export async function openCluster(dataDir: string, log: (line: string) => void): Promise<Cluster> {
  const binaries = locateBinaries()
  const folder = folderIn(makeFolder(dataDir))
  if (!existsSync(folder)) {
    log('Creating the database cluster')
    await createCluster(binaries, folder)
  }
  const directory = join(folder, 'data')
  refuseOtherMajorVersion(binaries, directory)
  return {
    binaries,
    directory,
    account: await serverAccount(directory),
    logFile: join(directory, 'server.log'),
    password: readOwned(join(folder, 'password')).trim(),
  }
}

/**
 * Made beside its place and moved there when complete, so that a start killed half-way leaves nothing that looks
 * like a cluster, and of two first starts at once one wins and the other uses its cluster.
 */
async function createCluster(binaries: PostgresBinaries, folder: string): Promise<void> {
  const unfinished = join(dirname(folder), `${unfinishedPrefix}${process.pid}`)
  try {
    removeUnfinished(dirname(folder))
    await initialise(binaries, unfinished)
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (existsSync(folder)) return
    throw unusable(folder, error)
  }
}

/** @returns its path without symbolic links, as the server will name it. */
function makeFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true })
    return realpathSync(path)
  } catch (error) {
    throw unusable(path, error)
  }
}

function unusable(folder: string, error: unknown): DatabaseSetupError {
  const reason = isNativeError(error) ? error.message : error
  return new DatabaseSetupError(
    `PostgreSQL cannot keep its files in ${folder}: ${reason}\nSet CANDOR_DATA_DIR to a folder that can be written, or DATABASE_URL to another PostgreSQL 15 or newer.`,
    { cause: error },
  )
}

async function initialise(binaries: PostgresBinaries, folder: string): Promise<void> {
  const account = await serverAccount()
  const passwordFile = join(folder, 'password')
  const directory = join(folder, 'data')
  for (const made of [folder, directory]) {
    mkdirSync(made, { mode: 0o700 })
    giveTo(account, made)
  }
  writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
  giveTo(account, passwordFile)
  await runServerProgram(account, binaries.initdb, initdbArguments(directory, passwordFile))
  appendFileSync(join(directory, 'postgresql.conf'), `\ninclude_if_exists = '${settingsFile}'\n`)
}

/** Encoding and collation are named, so that they do not depend on the machine (LC_ALL=C would mean SQL_ASCII). */
function initdbArguments(directory: string, passwordFile: string): string[] {
  return [
    `--pgdata=${directory}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
}

function removeUnfinished(dataDir: string): void {
  for (const entry of readdirSync(dataDir)) {
    if (entry.startsWith(unfinishedPrefix) && !isAlive(Number(entry.slice(unfinishedPrefix.length)))) {
      rmSync(join(dataDir, entry), { recursive: true, force: true })
    }
  }
}

function refuseOtherMajorVersion(binaries: PostgresBinaries, directory: string): void {
  const found = readOwned(join(directory, 'PG_VERSION')).trim()
  if (found === binaries.majorVersion) return
  throw new DatabaseSetupError(
    `The data in ${directory} was written by PostgreSQL ${found}, and this Candor brings PostgreSQL ${binaries.majorVersion}, which cannot read it. Nothing was changed. To keep the data, run a PostgreSQL ${found} server on that folder and set DATABASE_URL to it (or move its database "candor" with pg_dump). To start empty, set CANDOR_DATA_DIR to another folder.`,
  )
}

function readOwned(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new DatabaseSetupError(
      `Cannot read ${path}. If another user (such as root) started Candor in this folder before, start it as that user, or set CANDOR_DATA_DIR to another folder.`,
      { cause: error },
    )
  }
}

/** Settings go into a file of their own, where a value needs no shell's quoting. They hold from the next start on. */
export function writeSettings(cluster: Cluster, settings: Record<string, string>): void {
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`,
  )
  const path = join(cluster.directory, settingsFile)
  writeFileSync(path, lines.join(''))
  giveTo(cluster.account, path)
}
