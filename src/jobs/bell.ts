/** Wakes one sleeper. Rung while nobody sleeps, it is remembered: a nudge between two looks is never lost. */
export interface Bell {
  ring(): void
  /** Until rung, or until the time is over. */
  wait(milliseconds: number): Promise<void>
}

export function createBell(): Bell {
  let rung = false
  let wake = () => {}
  return {
    ring() {
      rung = true
      wake()
    },
    async wait(milliseconds) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      rung = false
    },
  }
}
