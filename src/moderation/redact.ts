import { type Finding, fieldsOf, type Span } from './finding.ts'
import type { ModerationReason } from './reasons.ts'
import type { SubmissionTexts } from './submission.ts'

/** Of one length, whatever it covers: not even that much is told. */
export const MASK = '•••'

export interface Masking extends Span {
  reason: ModerationReason
}

/** Offsets are UTF-16 code units in the masked text. */
export interface Redaction extends Masking {
  field: string
}

export interface RedactedTexts {
  title: string | null
  body: string
  points: string[]
  displayName: string
  redactions: Redaction[]
}

/** Where a script writes no spaces, far more than one character takes. */
const WORD_LIMIT = 500

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The texts as the public may see them: what the findings say to redact is masked, all else is untouched. */
export function redact(texts: SubmissionTexts, findings: readonly Finding[]): RedactedTexts {
  const masked = new Map<string, string>()
  const redactions: Redaction[] = []
  for (const { field, text } of fieldsOf(texts)) {
    const spans = findings.filter((finding) => finding.field === field && finding.action === 'redact')
    const result = maskSpans(text, spans)
    masked.set(field, result.text)
    redactions.push(...result.maskings.map(({ start, end, reason }) => ({ field, start, end, reason })))
  }
  const shown = (field: string) => masked.get(field) ?? ''
  return {
    title: texts.title === null ? null : shown('title'),
    body: shown('body'),
    points: texts.points.map((_, index) => shown(`points.${index}`)),
    displayName: shown('displayName'),
    redactions,
  }
}

/**
 * Masks the spans, each widened to whole user-perceived characters (UAX 29) so that no mask ends within one. Spans that overlap or
 * touch become one mask, under the reason of the first; spans outside the text are cut to it, empty ones ignored.
 */
export function maskSpans(text: string, spans: readonly Masking[]): { text: string; maskings: Masking[] } {
  const parts: string[] = []
  const maskings: Masking[] = []
  let read = 0
  let written = 0
  for (const { start, end, reason } of hiddenIn(text, spans)) {
    parts.push(text.slice(read, start), MASK)
    written += start - read
    maskings.push({ start: written, end: written + MASK.length, reason })
    written += MASK.length
    read = end
  }
  return { text: parts.join('') + text.slice(read), maskings }
}

/** Where a span of a text is once others are masked: what reaches into a mask covers the mask. */
export function movedByMasks(text: string, spans: readonly Masking[], { start, end }: Span): Span {
  const hidden = hiddenIn(text, spans)
  return { start: movedEdge(start, hidden, 'start'), end: movedEdge(end, hidden, 'end') }
}

/** One within a mask is at the mask's own. */
function movedEdge(offset: number, hidden: readonly Span[], edge: 'start' | 'end'): number {
  let shift = 0
  for (const { start, end } of hidden) {
    if (edge === 'start' ? offset < start : offset <= start) break
    const isWithin = edge === 'start' ? offset < end : offset <= end
    if (isWithin) return start + shift + (edge === 'start' ? 0 : MASK.length)
    shift += MASK.length - (end - start)
  }
  return offset + shift
}

function hiddenIn(text: string, spans: readonly Masking[]): Masking[] {
  const whole = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end)
    .map((span) => widened(text, span))
  return merged(whole)
}

function merged(spans: readonly Masking[]): Masking[] {
  const apart: Masking[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else apart.push({ start: span.start, end: span.end, reason: span.reason })
  }
  return apart
}

function widened(text: string, span: Masking): Masking {
  const from = separatorBefore(text, span.start)
  const around = graphemes.segment(text.slice(from, separatorBehind(text, span.end)))
  const first = around.containing(span.start - from)
  const last = around.containing(span.end - 1 - from)
  return {
    start: from + (first?.index ?? 0),
    end: from + (last ? last.index + last.segment.length : 0),
    reason: span.reason,
  }
}

/**
 * A character never reaches across a space, so a word is all that has to be segmented. It has to be that little: V8 copies the
 * whole text for every segment it tells.
 */
function separatorBefore(text: string, offset: number): number {
  let place = offset
  while (place > 0 && offset - place < WORD_LIMIT && !isSeparator(text, place)) place -= 1
  return place
}

function separatorBehind(text: string, offset: number): number {
  let place = offset
  while (place < text.length && place - offset < WORD_LIMIT && !isSeparator(text, place)) place += 1
  return place
}

function isSeparator(text: string, place: number): boolean {
  return text[place] === ' ' || (text[place] === '\n' && text[place - 1] !== '\r')
}
