import type { Observation, Phase } from '../../src/moderation/pipeline.ts'
import type { Submission } from '../../src/moderation/submission.ts'

/** A submission that nothing is wrong with, but for the given parts. */
export function aSubmission(parts: Partial<Submission> = {}): Submission {
  return {
    title: null,
    body: 'Does what it should.',
    points: [],
    displayName: 'Kim',
    locale: 'en',
    regionHints: {},
    shopDomains: ['shop.example'],
    ...parts,
  }
}

export async function observationsOf(phase: Phase, submission: Submission): Promise<readonly Observation[]> {
  return phase.examine(submission)
}

/** What a phase found in a body, as the author wrote it. */
export async function wordsFound(
  phase: Phase,
  body: string,
  parts: Partial<Submission> = {},
): Promise<string[]> {
  const found = await observationsOf(phase, aSubmission({ body, ...parts }))
  return found
    .filter(({ field, action }) => field === 'body' && action !== 'hold')
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => body.slice(start, end))
}

/** A hundred thousand characters are answered at once; were the work to grow with their square, it would take minutes. */
export const hostileTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    digits: '1',
    'spaced digits': '1 ',
    'dotted letters': 'a.',
    'at signs': 'a@',
    'spelled signs': 'a (at) ',
    'spelled dots': 'a dot ',
    brackets: '([{<',
    spaces: ' ',
    slashes: '/',
    schemes: 'http://',
    'hosts and paths': 'http://a.com/(',
    letters: 'a',
    'leet letters': '5h1',
    'exclamation marks': 'a!',
    'accents out of order': '\u0316\u0301',
    'zero-width characters': 'f\u200b',
    emoji: '👩‍👩‍👧',
    'Japanese without spaces': 'まんこちん',
    'Thai without spaces': 'ก็ดีมาก',
    'bad words': 'fuck ',
    'phone numbers': '0151 23456789 ',
  }).map(([name, piece]) => [name, piece.repeat(Math.ceil(100_000 / piece.length))]),
)
