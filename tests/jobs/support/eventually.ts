import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for a condition; fails with its name when it has not come true in time. */
export async function eventually(
  what: string,
  isTrue: () => Promise<boolean> | boolean,
  deadlineMilliseconds = 20_000,
): Promise<void> {
  const deadline = performance.now() + deadlineMilliseconds
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error(`Not in ${deadlineMilliseconds} ms: ${what}`)
    await sleep(5)
  }
}
