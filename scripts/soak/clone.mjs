import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../paths.mjs'

const folders = []

/** A folder of its own, open to its owner alone (0700), removed at the end. */
export function makeFolder(account) {
  const folder = mkdtempSync(join(tmpdir(), 'candor-soak-'))
  if (account) chownSync(folder, account.uid, account.gid)
  folders.push(folder)
  return folder
}

export function removeFolders() {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

/**
 * A fresh clone of what is committed, below a folder that only its owner may enter.
 * @param account the user it belongs to and runs as, when it is not us
 */
export function makeClone({ account, environment = {} } = {}) {
  const folder = makeFolder(account)
  const home = join(folder, 'home')
  const path = join(folder, 'candor')
  execFileSync('git', ['clone', '--quiet', root, path])
  if (account) {
    mkdirSync(home)
    execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, folder])
  }
  return {
    path,
    account,
    environment: { ...userEnvironment(), ...(account ? { HOME: home } : {}), ...environment },
  }
}

/** As in a shell: without what npm told us about the script that we are. */
function userEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$|NODE$|NODE_ENV$)/i.test(name),
  )
  return { ...Object.fromEntries(kept), npm_config_registry: registry() }
}

/** Another user does not see the registry in our own settings. */
function registry() {
  return execFileSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

/** The ordinary user that root can lend. */
export function ordinaryAccount() {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

const demoFile = (clone) => join(clone.path, '.candor/demo.json')

export function hasDemo(clone) {
  return existsSync(demoFile(clone))
}

export function readDemo(clone) {
  return JSON.parse(readFileSync(demoFile(clone), 'utf8'))
}

/** The number of the PostgreSQL that serves the clone, if one runs. */
export function postgresPid(clone) {
  const file = join(clone.path, '.candor/postgres/data/postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined
}

export function changedFiles(clone) {
  return execFileSync('git', ['-c', `safe.directory=${clone.path}`, 'status', '--porcelain'], {
    cwd: clone.path,
    encoding: 'utf8',
  })
}
