import { type Finding, type FindingAction, strongestAction } from './finding.ts'
import { onlySubmission, type Submission } from './submission.ts'

/** What happens to the review when a phase breaks: it waits for a person, or goes on without what the phase would have found. */
export type FailureMode = 'hold' | 'skip'

export type Observation = Omit<Finding, 'phase'>

/** One thing to look for. Sees a Submission and nothing else. */
export interface Phase {
  name: string
  onFailure: FailureMode
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
}

/** Runs every phase, in order, whatever the ones before found, so that an author learns everything at once. Never rejects. */
export async function moderate(submission: Submission, phases: readonly Phase[]): Promise<Verdict> {
  const seen = onlySubmission(submission)
  const findings: Finding[] = []
  const failures: PhaseFailure[] = []
  for (const { name, onFailure, examine } of phases) {
    try {
      for (const observation of await examine(seen)) findings.push({ ...observation, phase: name })
    } catch (error) {
      failures.push({ phase: name, mode: onFailure, error })
    }
  }
  const held = failures.some(({ mode }) => mode === 'hold')
  const action = held ? 'hold' : strongestAction(findings.map((finding) => finding.action))
  return { action, findings, failures }
}
