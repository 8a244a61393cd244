import type { CAC } from 'cac'
import { ensureIngestSecret } from '../orders/platforms/ingest-webhook.ts'
import { oneOf, requiredOption, UsageError } from './usage-error.ts'
import { withStore } from './with-store.ts'

const kinds = { shopify: 'SHOPIFY', woocommerce: 'WOOCOMMERCE', mail: 'MAIL' } as const

/** `ingest secret`: what a platform signs its webhooks with. */
export function ingestSecretCommand(cli: CAC): void {
  cli
    .command('ingest <action>', 'secret: show the secret that a platform signs its webhooks with')
    .option('--store <slug>', 'Whose')
    .option('--platform <platform>', 'shopify, woocommerce or mail')
    .option(
      '--set <secret>',
      'Use the secret that the platform dictates, as Shopify does for webhooks made in its admin',
    )
    .option('--json', 'Print JSON')
    .action(async (action: string, options: Record<string, unknown>) => {
      if (action !== 'secret') throw new UsageError(`There is no "ingest ${action}".`)
      const platform = oneOf('platform', options.platform, ['shopify', 'woocommerce', 'mail'])
      const slug = requiredOption('store', options.store)
      const dictated = options.set === undefined ? undefined : requiredOption('set', options.set)
      await withStore(slug, async (scope, { config }) => {
        const secret = await scope.transaction(({ db }) =>
          ensureIngestSecret(db, scope.keyring, scope.storeId, kinds[platform], dictated),
        )
        const url = `${config.publicUrl}/ingest/${slug}/${platform}`
        console.log(options.json ? JSON.stringify({ url, secret }) : `${url}\n${secret}`)
      })
    })
}
