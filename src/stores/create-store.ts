import type pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { createApiKey } from '../auth/api-keys.ts'
import { openScope, type ScopeSource } from '../db/scope.ts'
import { ValidationError } from '../errors.ts'
import { locale, requiredLine, webUrl } from '../input.ts'
import { ensureIngestSecret } from '../orders/platforms/ingest-webhook.ts'
import { parse } from '../parse.ts'
import type { StoreSettings } from './settings.ts'
import { settingsInput } from './settings-input.ts'

const createStoreInput = (settings: z.ZodType<Partial<StoreSettings>>) =>
  z.object({
    slug: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/),
    name: requiredLine(200),
    url: webUrl.nullish(),
    defaultLocale: locale.nullish(),
    locales: z.array(locale).nullish(),
    settings: settings.nullish(),
  })

/** What its keeper needs to know of a new store; the keys are shown this once. The shape of demo.json. */
export interface StoreAccess {
  url: string
  graphqlUrl: string
  store: { id: string; slug: string }
  publishableKey: string
  secretKey: string
  staff: { owner: string; moderator: string; moderator2: string; responder: string; analyst: string }
  ingest: { shopify: { url: string; secret: string }; woocommerce: { url: string; secret: string } }
}

const people = [
  { token: 'owner', role: 'OWNER', name: 'Owner' },
  { token: 'moderator', role: 'MODERATOR', name: 'Moderator' },
  { token: 'moderator2', role: 'MODERATOR', name: 'Second moderator' },
  { token: 'responder', role: 'RESPONDER', name: 'Responder' },
  { token: 'analyst', role: 'ANALYST', name: 'Analyst' },
] as const

/**
 * Opens a store with one person in each role, keys, and secrets for platform webhooks.
 * @throws ValidationError, also when the slug is taken.
 */
export async function createStore(
  source: ScopeSource,
  ownerPool: pg.Pool,
  input: Record<string, unknown>,
): Promise<StoreAccess> {
  const settingsSchema = await settingsInput(source.privateHosts, input.settings)
  const { slug, name, url, defaultLocale, locales, settings } = parse(createStoreInput(settingsSchema), input)
  const id = uuidv7()
  const language = defaultLocale ?? 'en'
  // The one row that cannot be written from within a store.
  const { rowCount } = await ownerPool.query(
    `INSERT INTO store (id, slug, name, url, default_locale, locales, settings) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (slug) DO NOTHING`,
    [id, slug, name, url ?? null, language, locales ?? [language], JSON.stringify(settings ?? {})],
  )
  if (rowCount === 0) throw new ValidationError([{ path: ['slug'], code: 'DUPLICATE' }])
  return createAccess(source, { id, slug })
}

/** New keys for a store, and a new token for one person in each role: theirs of before stop working. */
export async function createAccess(
  source: ScopeSource,
  { id, slug }: StoreAccess['store'],
): Promise<StoreAccess> {
  const scope = openScope(source, id, { kind: 'system' })
  const { publicUrl, keyring } = source
  return scope.transaction(async ({ db }) => {
    const publishable = await createApiKey(db, id, { kind: 'PUBLISHABLE', name: 'Storefront' })
    const secret = await createApiKey(db, id, { kind: 'SECRET', name: 'Back end' })
    const staff = { owner: '', moderator: '', moderator2: '', responder: '', analyst: '' }
    for (const { token, role, name: person } of people) {
      const key = await createApiKey(db, id, {
        kind: 'STAFF',
        name: person,
        email: `${token}@${slug}.example`,
        role,
      })
      staff[token] = key.token
    }
    return {
      url: publicUrl,
      graphqlUrl: `${publicUrl}/graphql`,
      store: { id, slug },
      publishableKey: publishable.token,
      secretKey: secret.token,
      staff,
      ingest: {
        shopify: {
          url: `${publicUrl}/ingest/${slug}/shopify`,
          secret: await ensureIngestSecret(db, keyring, id, 'SHOPIFY'),
        },
        woocommerce: {
          url: `${publicUrl}/ingest/${slug}/woocommerce`,
          secret: await ensureIngestSecret(db, keyring, id, 'WOOCOMMERCE'),
        },
      },
    }
  })
}
