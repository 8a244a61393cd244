import type { Span } from '../finding.ts'
import { oneForm } from '../matching-text.ts'

/**
 * Whether what reads as a threat is one that somebody once came near: "I was about to kill the courier" is how people tell of anger.
 * Most languages have a form of the verb for it that no phrase of ours has; these say it beside the verb of a threat.
 */
export function isPastAnger(text: string, { start, end }: Span): boolean {
  return (
    BEFORE.test(oneForm(text.slice(Math.max(0, start - LONGEST), start).toLowerCase())) ||
    BEHIND.test(oneForm(text.slice(end, end + LONGEST).toLowerCase()))
  )
}

const LONGEST = 40

const before: Readonly<Record<string, string>> = {
  ar: '(?:كنت|كدت|كنا|كدنا)(?: أنا)?',
  bg: '(?:щях|щяхме|щеше)(?: да)?(?: (?:те|ви|го|я|ги))?|(?:мислех|помислих)(?: си)?,? че(?: ще)?(?: (?:те|ви))?',
  cs: '(?:myslela?|říkala?) jsem(?: si)?,? že(?: (?:tě|vás))?',
  da: '(?:jeg )?(?:troede|tænkte),?(?: at)?',
  de: '(?:ich )?dachte(?: mir)?,?',
  en: 'i (?:really |honestly )?(?:thought|felt like|was thinking)(?: that)?',
  es: '(?:pensé|creí|pensaba)(?: que)?',
  fr: "(?:j['’]ai (?:cru|pensé)|je pensais|je croyais) que",
  he: '(?:חשבתי|הרגשתי) ש?(?:אני)?',
  hr: '(?:mislila|mislio) sam,? da(?: ću)?',
  id: '(?:rasanya|tadinya|hampir|sempat)(?: (?:saja|saya|aku|mau|ingin)){0,2}',
  it: '(?:pensavo|credevo)(?: che)?',
  mt: '(?:kont|konna|kelli|ħsibt li)',
  nb: '(?:jeg )?(?:trodde|tenkte),?(?: at)?',
  nl: '(?:ik )?(?:dacht|dacht even),?(?: dat)?,?',
  pl: '(?:myślał[ea]m|sądził[ea]m),? że(?: (?:cię|was))?',
  pt: '(?:pensei|achei|pensava)(?: que)?',
  ro: '(?:credeam|am crezut)(?: că)?',
  ru: 'дума(?:л|ла|ли|лось),?(?: что)?(?: я)?',
  sk: '(?:myslela?|hovorila?) som(?: si)?,? že(?: (?:ťa|vás))?',
  sl: 'mislila? sem,? da',
  sv: '(?:jag )?(?:trodde|tänkte),?(?: att)?',
  uk: 'дума(?:в|ла|ли),?(?: що)?(?: я)?',
}

/** Right behind the verb. */
const BEHIND = /^(?:을|릴|일)? ?뻔|^(?:고|려고) ?(?:싶었|했었)/u
const BEFORE = new RegExp(`(?<!\\p{L})(?:${oneForm(Object.values(before).join('|'))})\\s{0,3}$`, 'u')
