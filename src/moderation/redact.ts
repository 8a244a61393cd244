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
  const segments = graphemes.segment(text)
  const whole = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end)
    .map((span) => ({ ...span, start: startOf(segments, span.start), end: endOf(segments, span.end - 1) }))
  const parts: string[] = []
  const maskings: Masking[] = []
  let read = 0
  let written = 0
  for (const { start, end, reason } of merged(whole)) {
    parts.push(text.slice(read, start), MASK)
    written += start - read
    maskings.push({ start: written, end: written + MASK.length, reason })
    written += MASK.length
    read = end
  }
  return { text: parts.join('') + text.slice(read), maskings }
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

function startOf(segments: Intl.Segments, offset: number): number {
  return segments.containing(offset)?.index ?? offset
}

function endOf(segments: Intl.Segments, offset: number): number {
  const segment = segments.containing(offset)
  return segment ? segment.index + segment.segment.length : offset + 1
}
