import { execFile } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { promisify } from 'node:util'
import { DatabaseSetupError } from '../database-setup-error.ts'

const execute = promisify(execFile)

/** The user that PostgreSQL runs as, when it cannot be ours. */
export interface ServerAccount {
  uid: number
  gid: number
}

const runsAsRoot = () => process.getuid?.() === 0

/**
 * PostgreSQL refuses to run as root, so root lends it another account: the one that owns the cluster, so that it
 * stays the same when accounts are added later, else `postgres`, else `nobody`.
 * @returns undefined when this process is not root: the server then runs as the same user.
 */
export async function serverAccount(existingCluster?: string): Promise<ServerAccount | undefined> {
  if (!runsAsRoot()) return undefined
  if (existingCluster) {
    const { uid, gid } = statSync(existingCluster)
    if (uid !== 0) return { uid, gid }
  }
  const account = (await accountNamed('postgres')) ?? (await accountNamed('nobody'))
  if (!account) {
    throw new DatabaseSetupError(
      'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to lend it. Run Candor as an ordinary user, or set DATABASE_URL.',
    )
  }
  // A cluster copied by root (cp -r, a restored backup) belongs to root.
  if (existingCluster) await execute('chown', ['-R', `${account.uid}:${account.gid}`, existingCluster])
  return account
}

async function accountNamed(name: string): Promise<ServerAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all([execute('id', ['-u', name]), execute('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

export function giveTo(account: ServerAccount | undefined, path: string): void {
  if (account) chownSync(path, account.uid, account.gid)
}

/** Runs one of PostgreSQL's programs to its end, as the server's account. Rejects with its output. */
export async function runServerProgram(
  account: ServerAccount | undefined,
  program: string,
  programArguments: string[],
): Promise<void> {
  const [command, commandArguments] = account
    ? ['setpriv', [...accountArguments(account), program, ...programArguments]]
    : [program, programArguments]
  await execute(command, commandArguments, { env: serverEnvironment() })
}

/**
 * A clone below a 0700 folder (/root) is out of an ordinary account's reach. CAP_DAC_OVERRIDE lets it through, and
 * no_setuid_fixup keeps that capability for access(2), which judges by the real user.
 */
function accountArguments({ uid, gid }: ServerAccount): string[] {
  return [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=-all,+dac_override',
  ]
}

/** Nothing of ours: PGDATA, PGPORT or PGOPTIONS would reach the server, and LC_ALL would choose its encoding. */
function serverEnvironment(): NodeJS.ProcessEnv | undefined {
  if (process.platform === 'win32') return undefined
  return { LC_ALL: 'C', PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' }
}
