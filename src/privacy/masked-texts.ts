import type { FindingField, Span } from '../moderation/finding.ts'
import { neutralPoints, publicField } from '../moderation/points.ts'
import { type Masking, maskSpans, movedByMasks } from '../moderation/redact.ts'

/** What an author wrote, as a review and each of its versions have it. */
export interface AuthorsTexts {
  title: string | null
  body: string
  displayName: string
  pros: string[]
  cons: string[]
}

/** Of a field as findings name it ("points.0") or as the public knows it ("pros.0"). */
export interface Place extends Span {
  field: string
}

export interface MaskedTexts {
  texts: AuthorsTexts
  /** Of the masks, by public field, in the masked texts. */
  masks: (Masking & { field: string })[]
  /** The same, by the field that findings know. */
  found: (Span & { field: FindingField })[]
  /** The same words, or the mask over them, in the masked texts. */
  moved<Named extends Place>(place: Named): Named
}

/** The texts with spans of them masked for good. Points are sorted by their words, so a mask may give them another number. */
export function maskTexts(texts: AuthorsTexts, found: readonly (Masking & Place)[]): MaskedTexts {
  const { origins } = neutralPoints(texts.pros, texts.cons)
  const fields: [string, string][] = [
    ['title', texts.title ?? ''],
    ['body', texts.body],
    ['displayName', texts.displayName],
    ...texts.pros.map((text, index): [string, string] => [`pros.${index}`, text]),
    ...texts.cons.map((text, index): [string, string] => [`cons.${index}`, text]),
  ]
  const textBefore = new Map(fields)
  const spansOf = (name: string) => found.filter(({ field }) => publicField(field, origins) === name)
  const masked = new Map(fields.map(([name, text]) => [name, maskSpans(text, spansOf(name))]))
  const textOf = (name: string) => masked.get(name)?.text ?? ''
  const pros = texts.pros.map((_, index) => textOf(`pros.${index}`))
  const cons = texts.cons.map((_, index) => textOf(`cons.${index}`))
  const after = neutralPoints(pros, cons).origins
  const fieldAfter = (name: string): FindingField =>
    name === 'title' || name === 'body' || name === 'displayName'
      ? name
      : `points.${after.findIndex(({ list, index }) => `${list}.${index}` === name)}`
  return {
    texts: {
      title: texts.title === null ? null : textOf('title'),
      body: textOf('body'),
      displayName: textOf('displayName'),
      pros,
      cons,
    },
    masks: [...masked].flatMap(([field, { maskings }]) => maskings.map((one) => ({ ...one, field }))),
    found: [...masked].flatMap(([name, { maskings }]) =>
      maskings.map(({ start, end }) => ({ field: fieldAfter(name), start, end })),
    ),
    moved: (place) => {
      const name = publicField(place.field, origins)
      const field = place.field.startsWith('points.') ? fieldAfter(name) : place.field
      return { ...place, field, ...movedByMasks(textBefore.get(name) ?? '', spansOf(name), place) }
    },
  }
}
