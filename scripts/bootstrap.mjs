import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { clientIsStale, generateClient } from './generate.mjs'
import { inProject } from './paths.mjs'
import { runQuietly } from './run-quietly.mjs'
import { withSetupLock } from './setup-lock.mjs'

const installedStamp = inProject('node_modules/.candor-installed')
const lock = inProject('node_modules/.candor-setup')

/**
 * Makes a clone runnable: installs what package-lock.json names and generates the database client, each only if it is
 * not up to date. Needs nothing but Node and npm, so it must not import a package. Speaks on stderr: a command's
 * output on stdout stays clean.
 */
export async function bootstrap() {
  requireNode(20, 19)
  if (isReady()) return
  const sayWaiting = () => say('Waiting for another process that is setting this folder up')
  try {
    await withSetupLock(lock, sayWaiting, setUp)
  } catch (error) {
    say(error.message)
    process.exit(1)
  }
}

const isReady = () => isInstalled() && !clientIsStale()

async function setUp() {
  if (!isInstalled()) await install()
  if (clientIsStale()) await step('Generating the database client', generateClient)
}

function requireNode(major, minor) {
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number)
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return
  say(
    `Candor needs Node ${major}.${minor} or newer; this is Node ${process.versions.node}. See https://nodejs.org`,
  )
  process.exit(1)
}

const isInstalled = () =>
  existsSync(installedStamp) && readFileSync(installedStamp, 'utf8') === installStamp()

/** Compiled packages belong to one version of Node's binary interface and one kind of machine. */
function installStamp() {
  const lockfile = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex')
  return [lockfile, process.versions.modules, process.platform, process.arch].join(' ')
}

/**
 * Not `npm ci`: it fails where a registry lacks a build for another platform that the lockfile names. Development
 * packages always, whatever NODE_ENV says: TypeScript is loaded as it is.
 */
async function install() {
  await step('Installing packages (a minute or two the first time)', async () => {
    const [npm, ...npmArguments] = npmCommand()
    try {
      await runQuietly(
        npm,
        [...npmArguments, 'install', '--include=dev', '--no-progress', '--loglevel=error'],
        {
          shell: process.platform === 'win32' && npm === 'npm',
        },
      )
    } catch (error) {
      throw new Error(
        `npm install failed:\n${error.message}\nCheck the network and the registry (npm config get registry), then start again.`,
      )
    }
  })
  writeFileSync(installedStamp, installStamp())
}

/** The npm that runs us, else the one beside Node, else the one on the path. */
function npmCommand() {
  const runningUs = process.env.npm_execpath
  const besideNode = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')
  if (runningUs && basename(runningUs) === 'npm-cli.js') return [process.execPath, runningUs]
  return existsSync(besideNode) ? [process.execPath, besideNode] : ['npm']
}

async function step(title, work) {
  say(title)
  const beganAt = Date.now()
  await work()
  say(`  done in ${((Date.now() - beganAt) / 1000).toFixed(1)} s`)
}

function say(line) {
  process.stderr.write(`${line}\n`)
}
