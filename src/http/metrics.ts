import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from '../db/database.ts'
import { countJobs, queueAge } from '../jobs/queue-status.ts'
import type { JobOutcome } from '../jobs/worker.ts'

export interface Metrics {
  registry: Registry
  observeRequest(route: string, status: number, seconds: number): void
  /** One GraphQL request answered from memory: counted without a look at the clock. */
  countKeptAnswer(): void
  /** One GraphQL request, by what it executed; undefined: nothing. */
  countOperation(operation: string | undefined): void
  observeJob(name: string, outcome: JobOutcome, seconds: number): void
}

/** Operations that are told apart; more than a shop and its back end use, fewer than a caller can think of. */
const mostOperations = 200

/** What Prometheus reads at /metrics. Labels are names of routes, operations and jobs, never of people or products. */
export function createMetrics(database: Database): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'candor_request_seconds',
    help: 'Requests by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  })
  let keptAnswers = 0
  new Counter({
    name: 'candor_kept_answers_total',
    help: 'GraphQL requests answered from memory',
    registers: [registry],
    collect() {
      this.inc(keptAnswers)
      keptAnswers = 0
    },
  })
  const operations = new Map<string, number>()
  new Counter({
    name: 'candor_graphql_requests_total',
    help: 'GraphQL requests by operation, those answered from memory included; "none" was not executed, "other" is beyond the first 200',
    labelNames: ['operation'],
    registers: [registry],
    collect() {
      this.reset()
      for (const [operation, count] of operations) this.inc({ operation }, count)
    },
  })
  const jobs = new Counter({
    name: 'candor_jobs_total',
    help: 'Jobs by name and outcome',
    labelNames: ['name', 'outcome'],
    registers: [registry],
  })
  const jobSeconds = new Histogram({
    name: 'candor_job_seconds',
    help: 'How long jobs ran',
    labelNames: ['name'],
    buckets: [0.01, 0.05, 0.25, 1, 5, 30],
    registers: [registry],
  })
  new Gauge({
    name: 'candor_queue_age_seconds',
    help: 'How long the oldest due job has waited',
    registers: [registry],
    async collect() {
      this.set(await queueAge(database.ownerPool))
    },
  })
  new Gauge({
    name: 'candor_jobs',
    help: 'Jobs by name and state',
    labelNames: ['name', 'state'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const { name, state, count } of await countJobs(database.ownerPool))
        this.set({ name, state }, count)
    },
  })
  new Gauge({
    name: 'candor_pool_connections',
    help: 'Database connections by pool and use',
    labelNames: ['pool', 'use'],
    registers: [registry],
    collect() {
      for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries({
        public: database.publicPool,
        owner: database.ownerPool,
      })) {
        this.set({ pool, use: 'busy' }, totalCount - idleCount)
        this.set({ pool, use: 'idle' }, idleCount)
        this.set({ pool, use: 'waiting' }, waitingCount)
      }
    },
  })
  return {
    registry,
    observeRequest: (route, status, seconds) => requests.observe({ route, status: String(status) }, seconds),
    countKeptAnswer: () => {
      keptAnswers += 1
    },
    countOperation: (operation = 'none') => {
      const isSurplus = operations.size >= mostOperations && !operations.has(operation)
      const name = operation === '' || isSurplus ? 'other' : operation
      operations.set(name, (operations.get(name) ?? 0) + 1)
    },
    observeJob: (name, outcome, seconds) => {
      jobs.inc({ name, outcome })
      jobSeconds.observe({ name }, seconds)
    },
  }
}
