import { Hono } from 'hono'
import type { Database } from '../db/database.ts'
import type { Metrics } from './metrics.ts'
import type { RequestVariables } from './request-variables.ts'

/** /health/live, /health/ready and /metrics: for Kubernetes and Prometheus. */
export function operationRoutes(services: {
  database: Database
  metrics: Metrics
  isReady: () => boolean
}): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>()
  routes.get('/health/live', (context) => context.json({ status: 'ok' }))
  routes.get('/health/ready', async (context) => {
    const ready = services.isReady() && (await canRead(services.database))
    return context.json({ status: ready ? 'ok' : 'unavailable' }, ready ? 200 : 503)
  })
  routes.get('/metrics', async (context) => {
    context.header('content-type', services.metrics.registry.contentType)
    return context.body(await services.metrics.registry.metrics())
  })
  return routes
}

async function canRead({ publicPool }: Database): Promise<boolean> {
  try {
    await publicPool.query('SELECT 1')
    return true
  } catch {
    return false
  }
}
