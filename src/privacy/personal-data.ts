import { certainOrderNumbers } from '../moderation/phases/order-numbers.ts'
import { moderate } from '../moderation/pipeline.ts'
import { placesOf } from '../moderation/places-of-words.ts'
import { neutralPoints, textsOf } from '../moderation/points.ts'
import { type Masking, maskSpans } from '../moderation/redact.ts'
import { personalDataPhases, withoutPersonalData } from '../moderation/without-personal-data.ts'
import type { AuthorsTexts, Place } from './masked-texts.ts'

/** Who is to be forgotten, as the store knows them. */
export interface Person {
  addresses: readonly string[]
  /** In what others write of them (own-names.ts). */
  names: readonly string[]
  /** Whole names of people, in what they write themselves. */
  fullNames: readonly string[]
}

/** What the phases go by beside the words. */
export interface Surroundings {
  locale: string
  country: string | null
  shopDomains: readonly string[]
  productNames: readonly string[]
  /** Of orders that were theirs when they wrote. */
  orderNumbers: readonly string[]
}

const reason = 'PERSONAL_INFORMATION'
const phases = [...personalDataPhases, certainOrderNumbers]

/**
 * What of an author's texts tells who they are: what the phases know as somebody's data, the address, full names, numbers of orders; and
 * the display name as a whole. All else is what they think, and stays word for word.
 */
export async function personalSpans(
  texts: AuthorsTexts,
  person: Person,
  { locale, country, ...surroundings }: Surroundings,
): Promise<(Masking & Place)[]> {
  const { title, body, displayName, pros, cons } = texts
  const { findings } = await moderate(
    {
      title,
      body,
      points: neutralPoints(pros, cons).points,
      displayName: '',
      locale,
      regionHints: { country: country ?? undefined },
      ...surroundings,
    },
    phases,
  )
  const named = textsOf({ ...texts, displayName: '' }).flatMap(({ field, text }) =>
    spansOf([...person.fullNames, ...person.addresses], text).map((span) => ({ ...span, field })),
  )
  return [
    ...findings.filter(({ action }) => action === 'redact'),
    ...named,
    { field: 'displayName', start: 0, end: displayName.length, reason },
  ]
}

/** What an author wrote beside their review, such as an objection, or what quotes them: no word of it goes that would not go from the review. */
export async function withoutOwnData(
  text: string,
  person: Person,
  surroundings: Surroundings,
): Promise<string> {
  const texts = { title: null, body: text, displayName: '', pros: [], cons: [] }
  const spans = await personalSpans(texts, person, surroundings)
  return maskSpans(
    text,
    spans.filter(({ field }) => field === 'body'),
  ).text
}

/** What somebody else wrote, without what tells of whom. */
export function withoutPerson(text: string, { addresses, names }: Person): Promise<string> {
  return withoutPersonalData(maskSpans(text, spansOf([...addresses, ...names], text)).text)
}

function spansOf(words: readonly string[], text: string): Masking[] {
  return words.flatMap((one) =>
    placesOf(one, text).map((start) => ({ start, end: start + one.length, reason })),
  )
}
