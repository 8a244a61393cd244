import { createPrivateKey, randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'

/** The only reader of process.env. `candor` refuses to start on a bad environment and says everything that is wrong with it. */
export interface Config {
  port: number
  host: string
  /** Without a trailing slash. */
  publicUrl: string
  /** Absent: the embedded server. */
  databaseUrl: string | undefined
  redisUrl: string | undefined
  /** Absent: mail lands in the local mailbox, /dev/mail. */
  smtpUrl: string | undefined
  /** What mail is signed with; absent: it is not, or the server behind smtpUrl does it. */
  dkim: { domain: string; selector: string; privateKey: string } | undefined
  secret: string
  role: 'api' | 'worker' | 'all'
  dataDir: string
  demo: boolean
  trustedProxies: string[]
  /** Hosts outside the public internet that a store may name as its moderation service. */
  privateHosts: ReadonlySet<string>
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  limits: Limits
  /** Memory for answers kept as bytes, in megabytes; 0: none are kept. */
  cacheMegabytes: number
}

export interface Limits {
  /** For one key and network. */
  requestsPerMinute: number
  /** Reviews, votes, confirmations from one network. */
  submissionsPerMinute: number
  /** Of a GraphQL request's body, in bytes. */
  graphqlBodyBytes: number
  /** Of a platform webhook's body, in bytes. */
  ingestBodyBytes: number
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: string[]

  constructor(problems: string[]) {
    super(`The environment needs attention:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

const urlOf = (...protocols: string[]) =>
  z.string().refine(
    (text) => {
      const url = tryUrl(text)
      return url !== null && protocols.includes(url.protocol)
    },
    {
      error: `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
      abort: true,
    },
  )

function tryUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

const count = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: 'must be a whole number' })
    .transform(Number)
    .refine((value) => value > 0, { error: 'must be greater than 0' })
    .default(fallback)

const HOST = /^(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'must be a port number, 0 to 65535' })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'must be a port number, 0 to 65535' })
    .default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: urlOf('http:', 'https:')
    .refine((url) => !/[?#]/.test(url) && tryUrl(url)?.username === '', {
      error: 'must be a URL without a query, a fragment or a user; links are added to it',
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DATABASE_URL: urlOf('postgres:', 'postgresql:').optional(),
  REDIS_URL: urlOf('redis:', 'rediss:').optional(),
  SMTP_URL: urlOf('smtp:', 'smtps:').optional(),
  DKIM_DOMAIN: z.string().regex(HOST, { error: 'must be a domain' }).optional(),
  DKIM_SELECTOR: z.string().regex(HOST, { error: 'must be a selector, such as "candor"' }).default('candor'),
  DKIM_KEY_FILE: z.string().min(1).optional(),
  CANDOR_SECRET: z
    .string()
    .min(32, { error: 'must have at least 32 characters; `openssl rand -hex 32` makes one' })
    .optional(),
  CANDOR_ROLE: z.enum(['api', 'worker', 'all'], { error: 'must be api, worker or all' }).default('all'),
  CANDOR_DATA_DIR: z.string().min(1).optional(),
  CANDOR_DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter((entry) => entry !== ''))
    .superRefine((entries, context) => {
      for (const entry of entries.filter((entry) => !ipaddr.isValid(entry) && !ipaddr.isValidCIDR(entry))) {
        const message = `must list IP addresses and CIDR ranges; "${entry}" is neither`
        context.addIssue({ code: 'custom', message })
      }
    }),
  CANDOR_PRIVATE_HOSTS: z
    .string()
    .transform((list) =>
      list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== ''),
    )
    .superRefine((entries, context) => {
      for (const entry of entries.filter((entry) => !HOST.test(entry) && !ipaddr.isValid(entry))) {
        const message = `must list names and addresses without ports; "${entry}" is neither`
        context.addIssue({ code: 'custom', message })
      }
    })
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  CANDOR_REQUESTS_PER_MINUTE: count(6000),
  CANDOR_SUBMISSIONS_PER_MINUTE: count(120),
  CANDOR_GRAPHQL_BODY_BYTES: count(1_000_000),
  CANDOR_INGEST_BODY_BYTES: count(10_000_000),
  CANDOR_CACHE_MEGABYTES: z
    .string()
    .regex(/^\d{1,6}$/, { error: 'must be a whole number' })
    .transform(Number)
    .default(128),
})

/**
 * Reads the configuration from an environment (process.env unless a test hands in its own).
 * Throws ConfigError naming every problem at once.
 */
export function readConfig(variables: Record<string, string | undefined> = process.env): Config {
  const present = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = environment.safeParse(present)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  if (present.DATABASE_URL !== undefined && present.CANDOR_SECRET === undefined) {
    problems.push(
      'CANDOR_SECRET is required when DATABASE_URL is set; `openssl rand -hex 32` makes one. Keep it: links in mails depend on it',
    )
  }
  if (parsed.success && (parsed.data.DKIM_DOMAIN === undefined) !== (parsed.data.DKIM_KEY_FILE === undefined))
    problems.push('DKIM_DOMAIN and DKIM_KEY_FILE go together: mail is signed for a domain with a private key')
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems)
  const env = parsed.data
  // The default is the project's own, wherever a command is called from.
  const dataDir = env.CANDOR_DATA_DIR
    ? resolve(env.CANDOR_DATA_DIR)
    : fileURLToPath(new URL('../.candor', import.meta.url))
  const demo = env.CANDOR_DEMO === undefined ? env.DATABASE_URL === undefined : env.CANDOR_DEMO === '1'
  if (env.DATABASE_URL === undefined || demo) makeFolder(dataDir)
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    smtpUrl: env.SMTP_URL,
    dkim: dkimOf(env),
    secret: env.CANDOR_SECRET ?? keptSecret(dataDir),
    role: env.CANDOR_ROLE,
    dataDir,
    demo,
    trustedProxies: env.TRUSTED_PROXIES,
    // What runs beside the embedded database is its keeper's own.
    privateHosts: new Set(
      env.CANDOR_PRIVATE_HOSTS ?? (env.DATABASE_URL ? [] : ['localhost', '127.0.0.1', '::1']),
    ),
    logLevel: env.LOG_LEVEL,
    limits: {
      requestsPerMinute: env.CANDOR_REQUESTS_PER_MINUTE,
      submissionsPerMinute: env.CANDOR_SUBMISSIONS_PER_MINUTE,
      graphqlBodyBytes: env.CANDOR_GRAPHQL_BODY_BYTES,
      ingestBodyBytes: env.CANDOR_INGEST_BODY_BYTES,
    },
    cacheMegabytes: env.CANDOR_CACHE_MEGABYTES,
  }
}

/** The key that mail is signed with. Throws ConfigError where it cannot be read or is none. */
function dkimOf({
  DKIM_DOMAIN: domain,
  DKIM_SELECTOR: selector,
  DKIM_KEY_FILE: file,
}: z.output<typeof environment>): Config['dkim'] {
  if (domain === undefined || file === undefined) return undefined
  try {
    const privateKey = readFileSync(file, 'utf8')
    createPrivateKey(privateKey)
    return { domain, selector, privateKey }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new ConfigError([`DKIM_KEY_FILE must name a private key in PEM; "${file}" does not (${reason})`])
  }
}

/** Makes sure that files can be kept there. Throws ConfigError where they cannot. */
function makeFolder(dataDir: string): void {
  const refuse = (reason: string) =>
    new ConfigError([`CANDOR_DATA_DIR must be a folder to keep files in; "${dataDir}" is not (${reason})`])
  // Node never comes back from making a folder in there.
  if (/^\/proc(\/|$)/.test(dataDir)) throw refuse('Linux shows its processes there')
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    throw refuse((error as NodeJS.ErrnoException).code ?? String(error))
  }
}

/** The secret that goes with the embedded database, made once. */
function keptSecret(dataDir: string): string {
  const file = resolve(dataDir, 'secret')
  if (!existsSync(file)) {
    try {
      writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      // Another process wrote it first: theirs counts.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
  return readFileSync(file, 'utf8').trim()
}
