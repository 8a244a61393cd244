import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.ts'
import type { Config } from '../config.ts'
import { openScope } from '../db/scope.ts'
import { publicQuery } from '../storefront/public-statement.ts'
import { findStoreId } from '../storefront/store.ts'
import { createStore, type StoreAccess } from '../stores/create-store.ts'
import { fillDemo } from './fill-demo.ts'

const slug = 'demo'

/** Opens and fills the demo store at the first start, and says how to reach it at every one. Its keys are kept in demo.json. */
export async function openDemo(app: App, config: Config): Promise<void> {
  const file = join(config.dataDir, 'demo.json')
  const isThere = (await findStoreId(publicQuery(app.database.publicPool), slug)) !== null
  if (isThere && !existsSync(file)) {
    console.log(
      `There is a demo store, but no ${file} with its keys. "candor keys create --store ${slug} …" makes new ones.`,
    )
    return
  }
  const access = isThere ? readAccess(file) : await createDemo(app)
  // Links follow a changed PUBLIC_URL.
  const ingest = (platform: 'shopify' | 'woocommerce') => ({
    ...access.ingest[platform],
    url: `${config.publicUrl}/ingest/${slug}/${platform}`,
  })
  const current: StoreAccess = {
    ...access,
    url: config.publicUrl,
    graphqlUrl: `${config.publicUrl}/graphql`,
    ingest: { shopify: ingest('shopify'), woocommerce: ingest('woocommerce') },
  }
  writeFileSync(file, `${JSON.stringify(current, null, 2)}\n`, { mode: 0o600 })
  console.log(`Demo store "${slug}"; all its keys are in ${file}
  GraphQL and GraphiQL  ${current.graphqlUrl}${config.smtpUrl ? '' : `\n  Captured mail         ${config.publicUrl}/dev/mail`}
  Publishable key       ${access.publishableKey}
  Secret key            ${access.secretKey}
  Responder's token     ${access.staff.responder}`)
}

function readAccess(file: string): StoreAccess {
  return JSON.parse(readFileSync(file, 'utf8'))
}

async function createDemo(app: App): Promise<StoreAccess> {
  console.log('Filling the demo store')
  const access = await createStore(app.scopeSource, app.database.ownerPool, {
    slug,
    name: 'Nordlicht Outdoor',
    url: 'https://nordlicht.example',
    defaultLocale: 'en',
    locales: ['en', 'de', 'fr', 'es', 'it', 'nl', 'sv', 'ja', 'ar'],
    settings: {
      brandColor: '#14532d',
      imprint: 'Nordlicht Outdoor · A store that exists in this demonstration only',
    },
  })
  await fillDemo(openScope(app.scopeSource, access.store.id, { kind: 'system' }))
  return access
}
