import { isolated } from '../i18n/languages.ts'
import { groundWords, statementWords } from '../moderation/statement-words.ts'
import type { Part } from './layout.ts'
import type { LetterContent, LetterNotice } from './letter.ts'
import { opening, quote, type Voice, type Words } from './letter-parts.ts'

type Content<Kind extends LetterContent['kind']> = Extract<LetterContent, { kind: Kind }>

/** The statement of reasons as its author gets it (DSA, Art. 17): what, why, on which words, by which rules, with which rights. */
export function decisionWords(
  content: Extract<LetterContent, { kind: 'REVIEW_WITHHELD' | 'REVIEW_REDACTED' }>,
  voice: Voice,
): Words {
  const { speak, date, translator } = voice
  const { review, decision, authorUrl } = content
  const isWithheld = content.kind === 'REVIEW_WITHHELD'
  const occasion = isWithheld ? 'withheld' : 'redacted'
  const reason = groundWords(decision, translator).join(' ')
  return {
    subject: speak(`${occasion}.subject`),
    preheader: speak(`${occasion}.preheader`),
    parts: [
      ...opening(review, occasion, speak),
      ...(isWithheld && content.isEarlierPublic
        ? [{ kind: 'text' as const, text: speak('withheld.earlier') }]
        : []),
      { kind: 'text', text: speak('decision.reason', { reason }) },
      ...moderatorsWords(decision.explanation, voice),
      { kind: 'text', text: statementWords(decision, translator).join('\n') },
      { kind: 'text', text: speak('decision.words') },
      plainQuote(decision.words.map((words) => `» ${words}`).join('\n'), review.locale),
      { kind: 'text', text: speak('decision.rights', { date: date(decision.appealableUntil) }) },
      { kind: 'button', label: speak('decision.button'), url: authorUrl },
      quote(review, speak),
    ],
  }
}

export function appealReceivedWords(
  { review, statement, decideBy, authorUrl }: Content<'APPEAL_RECEIVED'>,
  { speak, date }: Voice,
): Words {
  return {
    subject: speak('appealReceived.subject'),
    preheader: speak('appealReceived.preheader'),
    parts: [
      ...opening(review, 'appealReceived', speak),
      plainQuote(statement, review.locale),
      { kind: 'text', text: speak('appealReceived.next', { date: date(decideBy) }) },
      { kind: 'button', label: speak('appealReceived.button'), url: authorUrl },
    ],
  }
}

export function appealDecidedWords(
  { review, outcome, explanation, authorUrl }: Content<'APPEAL_DECIDED'>,
  voice: Voice,
): Words {
  const { speak } = voice
  return {
    subject: speak('appealDecided.subject'),
    preheader: speak('appealDecided.preheader'),
    parts: [
      ...opening(review, 'appealDecided', speak),
      { kind: 'text', text: speak(`appealDecided.${outcome}`) },
      ...moderatorsWords(explanation, voice),
      ...(outcome === 'upheld' ? [{ kind: 'note' as const, text: speak('appealDecided.rights') }] : []),
      { kind: 'button', label: speak('appealDecided.button'), url: authorUrl },
    ],
  }
}

export function noticeWords(
  content: Extract<LetterContent, { kind: 'NOTICE_RECEIVED' | 'NOTICE_DECIDED' }>,
  voice: Voice,
): Words {
  const { speak, translator } = voice
  const { name, reason, explanation, answer } = content.notice
  const occasion = content.kind === 'NOTICE_RECEIVED' ? 'noticeReceived' : 'noticeDecided'
  const intro =
    content.kind === 'NOTICE_RECEIVED'
      ? 'noticeReceived.intro'
      : (`noticeDecided.intro${content.outcome}` as const)
  return {
    subject: speak(`${occasion}.subject`),
    preheader: speak(`${occasion}.preheader`),
    parts: [
      { kind: 'text', text: speak('greetingNamed', { name }) },
      { kind: 'text', text: speak(intro) },
      ...(content.kind === 'NOTICE_DECIDED' && content.outcome === 'PUBLISH' && answer === null
        ? whyNotFollowed(content.notice, voice)
        : moderatorsWords(answer, voice)),
      { kind: 'heading', text: speak('noticeReceived.yours') },
      { kind: 'text', text: translator.translate('reviews', `reason.${reason}`) },
      plainQuote(explanation, null),
      ...(content.kind === 'NOTICE_DECIDED' && content.outcome !== 'WITHDRAWN'
        ? [{ kind: 'note' as const, text: speak('noticeDecided.rights') }]
        : []),
    ],
  }
}

/** The reasons of a decision that no moderator has put into words (DSA, Art. 16(5)): what it was held against, and what would change it. */
function whyNotFollowed({ reason, allegedLaw }: LetterNotice, { speak, translator }: Voice): Part[] {
  const { language, translate } = translator
  return [
    {
      kind: 'text',
      text: speak('noticeDecided.unfounded', { reason: translate('reviews', `reason.${reason}`) }),
    },
    ...(allegedLaw === null
      ? []
      : [
          {
            kind: 'text' as const,
            text: speak('noticeDecided.lawful', { law: isolated(allegedLaw, language) }),
          },
        ]),
  ]
}

function moderatorsWords(words: string | null, { speak }: Voice): Part[] {
  if (words === null) return []
  return [{ kind: 'text', text: speak('decision.explanation') }, plainQuote(words, null)]
}

function plainQuote(body: string, locale: string | null): Part {
  return { kind: 'quote', title: null, body, rating: null, ratingLabel: '', locale }
}
