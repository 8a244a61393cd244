import type { CAC } from 'cac'
import { NotFoundError, RequestError } from '../errors.ts'
import { erasePerson } from '../privacy/erase-customer.ts'
import { CommandFailure } from './command-failure.ts'
import { addressOption, requiredOption, UsageError } from './usage-error.ts'
import { withStore } from './with-store.ts'

/** `customers erase`: what eraseCustomer does, for shops without GraphQL at hand. */
export function customersCommand(cli: CAC): void {
  cli
    .command(
      'customers <action>',
      "erase: a customer's personal data, for good; their reviews stay, nameless",
    )
    .option('--store <slug>', 'Whose')
    .option('--email <address>', 'The customer’s')
    .action(async (action: string, options: Record<string, unknown>) => {
      const slug = requiredOption('store', options.store)
      if (action !== 'erase') throw new UsageError(`There is no "customers ${action}".`)
      const email = addressOption('email', options.email)
      await withStore(slug, async (scope) => {
        const { reviews, requests } = await erasePerson(scope, { email }).catch(inWords)
        console.log(`Erased. ${reviews} reviews are nameless now; ${requests} asks were called off.`)
      })
    })
}

function inWords(error: unknown): never {
  if (error instanceof NotFoundError) throw new CommandFailure('The store knows nobody of that address.')
  if (error instanceof RequestError && error.code === 'OVERLOADED')
    throw new CommandFailure(
      'The mail with the link to their review is on its way to them, or the database is busy. Try again in ten minutes.',
    )
  throw error
}
