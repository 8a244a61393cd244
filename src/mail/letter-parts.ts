import type { Catalogue, Translator } from '../i18n/translator.ts'
import type { Part } from './layout.ts'
import type { LetterReview } from './letter.ts'

/** What a letter is put into words with. */
export interface Voice {
  speak: Speak
  date(instant: Date): string
  translator: Translator
}

export type Speak = (key: Catalogue['mail'], parameters?: Record<string, string | number>) => string

export interface Words {
  subject: string
  preheader: string
  parts: Part[]
}

export function opening(
  review: LetterReview,
  occasion:
    | 'received'
    | 'published'
    | 'answered'
    | 'withheld'
    | 'redacted'
    | 'appealReceived'
    | 'appealDecided',
  speak: Speak,
  parameters: Record<string, string> = {},
): Part[] {
  const intro =
    review.productTitle === null
      ? speak(`${occasion}.introStore`, parameters)
      : speak(`${occasion}.introProduct`, { ...parameters, product: review.productTitle })
  return [
    { kind: 'text', text: speak('greetingNamed', { name: review.displayName }) },
    { kind: 'text', text: intro },
  ]
}

export function quote({ title, body, rating, locale }: LetterReview, speak: Speak): Part {
  return { kind: 'quote', title, body, rating, ratingLabel: speak('stars', { count: rating }), locale }
}
