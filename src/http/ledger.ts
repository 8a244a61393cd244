import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type pg from 'pg'
import { openScope, type Scope, type ScopeSource } from '../db/scope.ts'
import { RequestError } from '../errors.ts'
import { currentHead } from '../ledger/current-head.ts'
import { mostEntries } from '../ledger/entry.ts'
import { proveConsistency, proveInclusion } from '../ledger/prove.ts'
import { readEntries } from '../ledger/read-entries.ts'
import { publicQuery } from '../storefront/public-statement.ts'
import { findStoreId } from '../storefront/store.ts'
import type { RateLimits } from './rate-limits.ts'
import type { RequestVariables } from './request-variables.ts'

/** What the addresses call the arguments of the API. */
const namesInAddress: Record<string, string> = {
  fromIndex: 'from',
  entryIndex: 'entry',
  treeSize: 'size',
  fromSize: 'from',
  toSize: 'to',
}

/** Of a whole page of entries and of a proof between fixed sizes, which never change. */
const forever = 'public, max-age=31536000, immutable'
/** Of what grows. */
const forNow = 'public, max-age=0, s-maxage=1'

type Asked = Context<RequestVariables>

/** /stores/:slug/ledger/{head,entries,proof}: the log as JSON, for anybody, without a key, from any page. */
export function ledgerRoutes(services: {
  scopeSource: ScopeSource
  publicPool: pg.Pool
  limits: RateLimits
}): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>()
  const scopeOf = async (context: Asked): Promise<Scope> => {
    await services.limits.countRequest('ledger', context.get('network'))
    const storeId = await findStoreId(publicQuery(services.publicPool), context.req.param('slug') ?? '')
    if (storeId === null) throw new RequestError('NOT_FOUND')
    return openScope(services.scopeSource, storeId, { kind: 'system' })
  }

  // On refusals too: a page that asks wrongly should learn why.
  routes.use('/stores/:slug/ledger/*', async (context, next) => {
    context.header('access-control-allow-origin', '*')
    await next()
  })

  routes.get('/stores/:slug/ledger/head', async (context) =>
    send(context, await currentHead(await scopeOf(context)), forNow),
  )

  routes.get('/stores/:slug/ledger/entries', async (context) => {
    const scope = await scopeOf(context)
    const count = numberIn(context, 'count', mostEntries)
    const entries = await inAddress(readEntries(scope, { fromIndex: numberIn(context, 'from', 0), count }))
    return send(context, { entries }, entries.length === count ? forever : forNow)
  })

  routes.get('/stores/:slug/ledger/proof', async (context) => {
    const scope = await scopeOf(context)
    const proof = await inAddress(
      context.req.query('entry') === undefined
        ? proveConsistency(scope, { fromSize: numberIn(context, 'from'), toSize: numberIn(context, 'to') })
        : proveInclusion(scope, {
            entryIndex: numberIn(context, 'entry'),
            treeSize: numberIn(context, 'size'),
          }),
    )
    return send(context, { proof }, forever)
  })
  return routes
}

/** @throws RequestError BAD_USER_INPUT for what is no whole number, or is missing and has no default. */
function numberIn(context: Asked, name: string, absent?: number): number {
  const text = context.req.query(name)
  if (text === undefined && absent !== undefined) return absent
  if (text === undefined || !/^\d{1,10}$/.test(text))
    throw new RequestError('BAD_USER_INPUT', { argument: name })
  return Number(text)
}

async function inAddress<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    const { argument } = error.parameters
    const name = argument === undefined ? undefined : namesInAddress[argument]
    throw name === undefined ? error : new RequestError(error.code, { ...error.parameters, argument: name })
  }
}

function send(context: Asked, value: object, cacheControl: string): Response {
  const body = JSON.stringify(value)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  context.header('etag', etag)
  context.header('cache-control', cacheControl)
  if (context.req.header('if-none-match') === etag) return context.body(null, 304)
  return context.body(body, 200, { 'content-type': 'application/json; charset=utf-8' })
}
