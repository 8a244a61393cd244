/** After so many failures in a row nobody is asked for a while: a service that is down costs two seconds once, not every time. */
const MOST_FAILURES = 5
const PAUSE = 60_000
/** One for each address that a shop has named. */
const MOST_CIRCUITS = 1_000

interface Circuit {
  failures: number
  openUntil: number
}

export interface CircuitBreaker {
  /** Runs the work, or throws at once while the circuit is open. The first call after the pause is a try. */
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result>
}

export function createCircuitBreaker(now: () => number = Date.now): CircuitBreaker {
  const circuits = new Map<string, Circuit>()
  return {
    async run(key, work) {
      const circuit = circuits.get(key) ?? { failures: 0, openUntil: 0 }
      if (circuit.openUntil > now())
        throw new Error('The service failed too often and is left alone for a minute')
      try {
        const result = await work()
        circuits.delete(key)
        return result
      } catch (error) {
        const failures = circuit.failures + 1
        if (circuits.size >= MOST_CIRCUITS) circuits.clear()
        circuits.set(key, { failures, openUntil: failures >= MOST_FAILURES ? now() + PAUSE : 0 })
        throw error
      }
    },
  }
}
