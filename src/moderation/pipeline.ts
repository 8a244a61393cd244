import { type Finding, type FindingAction, strongestAction } from './finding.ts'
import { onlySubmission, type Submission } from './submission.ts'

/** What happens to the review when a phase breaks: it waits for a person, or goes on without what the phase would have found. */
export type FailureMode = 'hold' | 'skip'

export type Observation = Omit<Finding, 'phase'>

/** A day, for what a shop brings itself: enough for somebody to look, too little to make a review disappear. */
export const hoursForTheShop = 24

/** One thing to look for. Sees a Submission and nothing else. */
export interface Phase {
  name: string
  onFailure: FailureMode
  /** How long what it finds, or its failure, may keep a review back; without, until the store's deadline. */
  holdsForHours?: number
  examine(submission: Submission): readonly Observation[] | Promise<readonly Observation[]>
}

export interface PhaseFailure {
  phase: string
  mode: FailureMode
  error: unknown
}

export interface Verdict {
  /** publish: as written; redact: with the found spans masked; hold: waits for a moderator or its deadline. */
  action: FindingAction
  findings: Finding[]
  /** For the log. A phase that broke and holds raises the action without a finding. */
  failures: PhaseFailure[]
  /** Comes first in the queue: a threat, or somebody who may harm themselves. */
  urgent?: boolean
  /** Set when all that holds it may do so for a limited time only. */
  holdForHours?: number
}

/** Runs every phase, in order, whatever the ones before found, so that an author learns everything at once. Never rejects. */
export async function moderate(submission: Submission, phases: readonly Phase[]): Promise<Verdict> {
  const seen = onlySubmission(submission)
  const findings: Finding[] = []
  const failures: PhaseFailure[] = []
  const holding = new Set<Phase>()
  for (const phase of phases) {
    const { name, onFailure } = phase
    try {
      for (const observation of await phase.examine(seen)) {
        findings.push({ ...observation, phase: name })
        if (observation.action === 'hold') holding.add(phase)
      }
    } catch (error) {
      failures.push({ phase: name, mode: onFailure, error })
      if (onFailure === 'hold') holding.add(phase)
    }
  }
  const action = holding.size > 0 ? 'hold' : strongestAction(findings.map((finding) => finding.action))
  const urgent = findings.some((finding) => finding.urgent)
  const hours = Math.max(...[...holding].map(({ holdsForHours = Number.POSITIVE_INFINITY }) => holdsForHours))
  return {
    action,
    findings,
    failures,
    ...(urgent && { urgent }),
    ...(Number.isFinite(hours) && { holdForHours: hours }),
  }
}
