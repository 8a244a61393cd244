import type { Context } from 'hono'
import type pg from 'pg'
import { type CapabilityKind, findCapability } from '../../auth/capabilities.ts'
import { type Origin, openScope, type Scope, type ScopeSource } from '../../db/scope.ts'
import { RequestError } from '../../errors.ts'
import { negotiateLanguage } from '../../i18n/languages.ts'
import { translatorFor } from '../../i18n/translator.ts'
import { readSettings, type StoreFacts } from '../../stores/read-settings.ts'
import { customerOrigin } from '../network.ts'
import type { RateLimits } from '../rate-limits.ts'
import type { RequestVariables } from '../request-variables.ts'

export interface PageServices {
  scopeSource: ScopeSource
  publicPool: pg.Pool
  limits: RateLimits
}

export interface Opened {
  scope: Scope
  store: StoreFacts
  token: string
  kind: CapabilityKind
  subjectId: string
  expiresAt: Date | null
}

/** What the token in a page's address opens. Throws TokenError. */
export async function openPage(
  { scopeSource, publicPool }: PageServices,
  context: Context<RequestVariables>,
  ...kinds: CapabilityKind[]
): Promise<Opened> {
  const token = context.req.param('token') ?? ''
  const { storeId, kind, subjectId, expiresAt } = await findCapability(
    publicPool,
    scopeSource.clock,
    token,
    kinds,
  )
  const scope = openScope(scopeSource, storeId, { kind: 'system' }, originOf(context))
  const store = await scope.read((db) => readSettings(db, storeId))
  context.set(
    'translator',
    translatorFor(negotiateLanguage(context.req.header('accept-language'), store.defaultLocale)),
  )
  return { scope, store, token, kind, subjectId, expiresAt }
}

function originOf(context: Context<RequestVariables>): Origin | null {
  return customerOrigin(context.get('network'), {
    'user-agent': context.req.header('user-agent'),
    'accept-language': context.req.header('accept-language'),
  })
}

/** The posted fields; of a field given twice the last. Counts as a submission of the caller's network. */
export async function readPost(
  { limits }: PageServices,
  context: Context<RequestVariables>,
  { scope }: Opened,
): Promise<Record<string, unknown>> {
  await limits.countSubmission(scope.storeId, context.get('network'))
  return readFields(context)
}

/** The same, uncounted. */
export async function readFields(context: Context<RequestVariables>): Promise<Record<string, unknown>> {
  try {
    return await context.req.parseBody()
  } catch (error) {
    // What says it is a form, and is none.
    if (error instanceof TypeError) throw new RequestError('BAD_USER_INPUT')
    throw error
  }
}
