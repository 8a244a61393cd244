import { orderNumbers } from '../moderation/phases/order-numbers.ts'
import { moderate } from '../moderation/pipeline.ts'
import { placesOf } from '../moderation/places-of-words.ts'
import { neutralPoints, textsOf } from '../moderation/points.ts'
import { type Masking, maskSpans } from '../moderation/redact.ts'
import { personalDataPhases, withoutPersonalData } from '../moderation/without-personal-data.ts'
import type { AuthorsTexts, Place } from './masked-texts.ts'

/** Who is to be forgotten, as the store knows them. */
export interface Person {
  addresses: readonly string[]
  /** What orders call them, and what they have called themselves. */
  names: readonly string[]
  /** Of these, whole names of people (own-names.ts). */
  fullNames: readonly string[]
  orderNumbers: readonly string[]
}

/** What the phases go by beside the words. */
export interface Surroundings {
  locale: string
  country: string | null
  shopDomains: readonly string[]
  productNames: readonly string[]
}

const reason = 'PERSONAL_INFORMATION'
const phases = [...personalDataPhases, orderNumbers]

/**
 * What of an author's texts tells who they are: what the phases know as somebody's data, the address, full names, numbers of orders; and
 * the display name as a whole. All else is what they think, and stays word for word.
 */
export async function personalSpans(
  texts: AuthorsTexts,
  person: Person,
  { locale, country, shopDomains, productNames }: Surroundings,
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
      shopDomains,
      productNames,
      orderNumbers: person.orderNumbers,
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

/** What somebody else wrote, without what tells of whom. */
export function withoutPerson(text: string, { addresses, names }: Person): Promise<string> {
  return withoutPersonalData(maskSpans(text, spansOf(addresses, text)).text, names)
}

function spansOf(words: readonly string[], text: string): Masking[] {
  return words.flatMap((one) =>
    placesOf(one, text).map((start) => ({ start, end: start + one.length, reason })),
  )
}
