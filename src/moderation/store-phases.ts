import type { Scope } from '../db/scope.ts'
import { readSettings } from '../stores/read-settings.ts'
import { createCircuitBreaker } from './outside/circuit-breaker.ts'
import { outsideService } from './phases/outside-service.ts'
import { phases } from './phases.ts'
import type { Phase } from './pipeline.ts'

/** What a store's reviews go through: the phases of all, and the service that the store has named. */
export function createStorePhases(): (scope: Scope) => Promise<readonly Phase[]> {
  const breaker = createCircuitBreaker()
  return async ({ storeId, privateHosts, read }) => {
    const { moderationService } = await read((db) => readSettings(db, storeId))
    if (moderationService === undefined) return phases
    return [...phases, outsideService(moderationService, { privateHosts, breaker })]
  }
}
