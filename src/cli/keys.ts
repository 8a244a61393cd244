import type { CAC } from 'cac'
import { createApiKey, type NewApiKey } from '../auth/api-keys.ts'
import { secretScopes } from '../auth/policy.ts'
import { addressOption, oneOf, requiredOption, UsageError } from './usage-error.ts'
import { withStore } from './with-store.ts'

const roles = ['OWNER', 'MODERATOR', 'RESPONDER', 'ANALYST'] as const

/** `keys create`: a key for a store, shown this once. */
export function keysCommands(cli: CAC): void {
  cli
    .command('keys <action>', 'create: make a key and show it once')
    .option('--store <slug>', 'Whose key')
    .option('--type <type>', 'publishable, secret or staff')
    .option('--role <role>', 'Of a staff token: OWNER, MODERATOR, RESPONDER or ANALYST')
    .option('--email <address>', 'Of a staff token: whose it is')
    .option('--name <name>', 'What it is for')
    .option('--origin <origin>', 'Of a publishable key: an origin that may use it; repeatable')
    .option('--scope <scope>', 'Of a secret key: something it may do; repeatable, all by default')
    .option('--json', 'Print JSON')
    .action(async (action: string, options: Record<string, unknown>) => {
      if (action !== 'create') throw new UsageError(`There is no "keys ${action}".`)
      const key = newKey(options)
      await withStore(requiredOption('store', options.store), async (scope) => {
        const { token } = await scope.transaction(({ db }) => createApiKey(db, scope.storeId, key))
        console.log(options.json ? JSON.stringify({ type: options.type, key: token }) : token)
      })
    })
}

function newKey(options: Record<string, unknown>): NewApiKey {
  const type = oneOf('type', options.type, ['publishable', 'secret', 'staff'])
  const name = typeof options.name === 'string' ? options.name : 'Made on the command line'
  const list = (value: unknown) =>
    value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]
  switch (type) {
    case 'publishable':
      return { kind: 'PUBLISHABLE', name, allowedOrigins: list(options.origin) }
    case 'secret':
      return {
        kind: 'SECRET',
        name,
        scopes: list(options.scope).map((scope) => oneOf('scope', scope, secretScopes)),
      }
    case 'staff': {
      const email = addressOption('email', options.email)
      return {
        kind: 'STAFF',
        name: typeof options.name === 'string' ? options.name : email,
        email,
        role: oneOf('role', options.role, roles),
      }
    }
  }
}
