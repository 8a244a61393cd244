import { type Translator, translatorFor } from '../i18n/translator.ts'
import { type Receipt, receiptLine } from '../ledger/receipt.ts'
import { type Layout, layOutHtml, layOutText, type Part } from './layout.ts'
import type { Letter, LetterContent } from './letter.ts'
import { opening, quote, type Speak, type Voice, type Words } from './letter-parts.ts'
import { appealDecidedWords, appealReceivedWords, decisionWords, noticeWords } from './moderation-words.ts'

/** A letter in its reader's language: subject, HTML and text. */
export async function renderLetter(letter: Letter): Promise<{ subject: string; html: string; text: string }> {
  const layout = layoutOf(letter)
  return { subject: layout.subject, html: await layOutHtml(layout), text: layOutText(layout) }
}

function layoutOf({ content, store, locale }: Letter): Layout {
  const translator = translatorFor(locale)
  const speak: Speak = (key, parameters) =>
    translator.translate('mail', key, { store: store.name, ...parameters })
  const date = (instant: Date) =>
    new Intl.DateTimeFormat(dateLocale(locale, translator), { dateStyle: 'long' }).format(instant)
  const { subject, preheader, parts } = wordsOf(content, { speak, date, translator })
  const footer = footerOf(content, speak)
  return { language: translator.language, subject, preheader, parts, store, footer }
}

function footerOf(content: LetterContent, speak: Speak): Layout['footer'] {
  switch (content.kind) {
    case 'REVIEW_REQUEST':
      return {
        reason: speak('reasonRequest'),
        link: { label: speak('unsubscribe'), url: content.preferencesUrl },
      }
    case 'REVIEW_ESCALATED':
      return { reason: speak('reasonEscalation') }
    case 'NOTICE_RECEIVED':
    case 'NOTICE_DECIDED':
      return { reason: speak('reasonNotice') }
    default:
      return { reason: speak('reasonReview') }
  }
}

/** A region's way with dates, in a language the reader was promised. */
function dateLocale(locale: string, { language }: Translator): string {
  return locale.split('-')[0] === language ? locale : language
}

function wordsOf(content: LetterContent, voice: Voice): Words {
  const { speak, date, translator } = voice
  switch (content.kind) {
    case 'REVIEW_REQUEST':
      return requestWords(content, speak)
    case 'EMAIL_CONFIRMATION': {
      const { displayName, productTitle, confirmationUrl, expiresAt } = content
      const intro =
        productTitle === null
          ? speak('confirmation.introStore', { displayName })
          : speak('confirmation.introProduct', { displayName, product: productTitle })
      return {
        subject: speak('confirmation.subject'),
        preheader: speak('confirmation.preheader'),
        parts: [
          { kind: 'text', text: speak('greeting') },
          { kind: 'text', text: intro },
          { kind: 'button', label: speak('confirmation.button'), url: confirmationUrl },
          { kind: 'note', text: speak('confirmation.ignore', { date: date(expiresAt) }) },
        ],
      }
    }
    case 'REVIEW_RECEIVED':
      return {
        subject: speak('received.subject'),
        preheader: speak('received.preheader'),
        parts: [
          ...opening(content.review, 'received', speak),
          quote(content.review, speak),
          {
            kind: 'text',
            text:
              content.publishBy === null
                ? translator.translate('pages', 'author.waitsForPerson')
                : speak('received.next', { date: date(content.publishBy) }),
          },
          { kind: 'button', label: speak('received.button'), url: content.authorUrl },
          ...(content.receipt === null ? [] : receiptParts(content.receipt, speak)),
        ],
      }
    case 'REVIEW_PUBLISHED':
      return {
        subject: speak('published.subject'),
        preheader: speak('published.preheader'),
        parts: [
          ...opening(content.review, 'published', speak),
          quote(content.review, speak),
          ...(content.isRedacted ? [{ kind: 'note' as const, text: speak('published.redacted') }] : []),
          { kind: 'button', label: speak('published.button'), url: content.authorUrl },
        ],
      }
    case 'REVIEW_ANSWERED': {
      const { reply, review, authorUrl } = content
      return {
        subject: speak('answered.subject', { author: reply.author }),
        preheader: speak('answered.preheader'),
        parts: [
          ...opening(review, 'answered', speak, { author: reply.author }),
          {
            kind: 'quote',
            title: null,
            body: reply.body,
            rating: null,
            ratingLabel: '',
            locale: reply.locale,
          },
          { kind: 'heading', text: speak('answered.yours') },
          quote(review, speak),
          { kind: 'button', label: speak('answered.button'), url: authorUrl },
        ],
      }
    }
    case 'REVIEW_WITHHELD':
    case 'REVIEW_REDACTED':
      return decisionWords(content, voice)
    case 'REVIEW_ESCALATED':
      return {
        subject: speak('escalated.subject'),
        preheader: speak('escalated.preheader'),
        parts: [
          { kind: 'text', text: speak('greeting') },
          { kind: 'text', text: speak('escalated.text') },
        ],
      }
    case 'APPEAL_RECEIVED':
      return appealReceivedWords(content, voice)
    case 'APPEAL_DECIDED':
      return appealDecidedWords(content, voice)
    case 'NOTICE_RECEIVED':
    case 'NOTICE_DECIDED':
      return noticeWords(content, voice)
  }
}

/** Two kilobytes each: past 102 of them Gmail cuts a mail off, and with it the way to unsubscribe. The form shows all. */
const mostProducts = 20

function requestWords(content: Extract<LetterContent, { kind: 'REVIEW_REQUEST' }>, speak: Speak): Words {
  const { customerName, products, formUrl } = content
  const only = products.length === 1 ? products[0] : undefined
  return {
    subject: only ? speak('request.subjectOne', { product: only.title }) : speak('request.subjectMany'),
    preheader: speak('request.preheader'),
    parts: [
      {
        kind: 'text',
        text: customerName ? speak('greetingNamed', { name: customerName }) : speak('greeting'),
      },
      { kind: 'text', text: speak(only ? 'request.introOne' : 'request.introMany') },
      ...products.slice(0, mostProducts).map((product): Part => {
        const url = `${formUrl}?product=${encodeURIComponent(product.externalId)}`
        const stars = [1, 2, 3, 4, 5].map((count) => ({
          label: speak('stars', { count }),
          url: `${url}&rating=${count}`,
        }))
        return { kind: 'product', title: product.title, imageUrl: product.imageUrl, stars, url }
      }),
      { kind: 'button', label: speak('request.button'), url: formUrl },
      { kind: 'note', text: speak('request.publication') },
    ],
  }
}

/** The author's proof: in words, and for the command that checks it (src/cli/ledger.ts). */
function receiptParts(receipt: Receipt, speak: Speak): Part[] {
  const { entryIndex, leafHash, text, stars, head } = receipt
  return [
    { kind: 'heading', text: speak('receipt.heading') },
    { kind: 'note', text: speak('receipt.explanation', { index: entryIndex }) },
    {
      kind: 'receipt',
      facts: [
        ['entryIndex', String(entryIndex)],
        ['leafHash', leafHash],
        ['text.salt', text.salt],
        ['stars.salt', stars.salt],
        ['head.treeSize', String(head.treeSize)],
        ['head.rootHash', head.rootHash],
        ['head.signedAt', head.signedAt],
        ['head.signature', head.signature],
      ],
      json: receiptLine(receipt),
    },
  ]
}
