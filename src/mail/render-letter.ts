import { dayInWords } from '../i18n/dates.ts'
import { isolated, regionalLocale } from '../i18n/languages.ts'
import { translatorFor } from '../i18n/translator.ts'
import { type Receipt, receiptLine } from '../ledger/receipt.ts'
import { ownMailText } from '../stores/mail-texts.ts'
import { rewardDescription } from '../stores/reward-description.ts'
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
  const translator = translatorFor(locale, store.defaultLocale)
  const speak: Speak = (key, parameters) => {
    const all = inTheirDirection({ store: store.name, ...withSafeNames(parameters) }, translator.language)
    return (
      ownMailText(
        store.mailTexts,
        { locale, spoken: translator.language, storeLocale: store.defaultLocale },
        key,
        all,
      ) ?? translator.translate('mail', key, all)
    )
  }
  const dateLocale = regionalLocale(translator.language, locale, store.defaultLocale)
  const date = (instant: Date) => dayInWords(instant, dateLocale, store.timeZone)
  const reward = store.reward && rewardDescription(store.reward.description, locale, store.defaultLocale)
  const { subject, preheader, parts } = wordsOf(content, { speak, date, translator }, reward)
  const footer = footerOf(content, speak)
  return { language: translator.language, subject, preheader, parts, store, footer }
}

/** What a mail program makes a link of: a web address, a host's name, an address of mail. */
const LINK_LIKE = /\S*(?:[:/\\@<>]|[\p{L}\p{N}]\.\p{L}{2,})\S*/gu

/** Anybody can order, or write, by another's address: what they call themselves leads that other nowhere. */
function withSafeNames(parameters: Readonly<Record<string, string | number>> = {}) {
  const safe = (name: string) =>
    parameters[name] !== undefined && { [name]: String(parameters[name]).replace(LINK_LIKE, '•••') }
  return { ...parameters, ...safe('name'), ...safe('displayName') }
}

/** What shops and people call things, in whatever language; never what a reader copies, such as a code. */
const callings = ['store', 'product', 'author', 'name', 'displayName', 'reward']

function inTheirDirection(parameters: Record<string, string | number>, language: string) {
  const own = callings.flatMap((name) =>
    name in parameters ? [[name, isolated(String(parameters[name]), language)]] : [],
  )
  return { ...parameters, ...Object.fromEntries(own) }
}

function footerOf(content: LetterContent, speak: Speak): Layout['footer'] {
  switch (content.kind) {
    case 'REVIEW_REQUEST':
    case 'REVIEW_REMINDER':
      return {
        reason: speak('reasonAsk'),
        link: { label: speak('unsubscribe'), url: content.preferencesUrl },
      }
    case 'CONSENT_CONFIRMATION':
      return { reason: speak('reasonConsent') }
    case 'ORDER_NOT_ARRIVED':
      return { reason: speak('reasonSupport') }
    case 'EXPORT_READY':
      return { reason: speak('reasonExport') }
    case 'REVIEW_ESCALATED':
      return { reason: speak('reasonEscalation') }
    case 'NOTICE_RECEIVED':
    case 'NOTICE_DECIDED':
      return { reason: speak('reasonNotice') }
    default:
      return { reason: speak('reasonReview') }
  }
}

function whatIsNext(waitsFor: Date | 'PERSON' | null, { speak, date, translator }: Voice): Part[] {
  if (waitsFor === null) return []
  const text =
    waitsFor === 'PERSON'
      ? translator.translate('pages', 'author.waitsForPerson')
      : speak('received.next', { date: date(waitsFor) })
  return [{ kind: 'text', text }]
}

/** @param reward what everybody gets who reviews, if anything. */
function wordsOf(content: LetterContent, voice: Voice, reward: string | undefined): Words {
  const { speak, date } = voice
  switch (content.kind) {
    case 'REVIEW_REQUEST':
    case 'REVIEW_REMINDER':
      return askWords(content, speak, reward)
    case 'CONSENT_CONFIRMATION':
      return {
        subject: speak('consent.subject'),
        preheader: speak('consent.preheader'),
        parts: [
          { kind: 'text', text: greeting(content.customerName, speak) },
          { kind: 'text', text: speak('consent.intro') },
          { kind: 'button', label: speak('consent.button'), url: content.preferencesUrl },
          { kind: 'note', text: speak('consent.ignore') },
        ],
      }
    case 'ORDER_NOT_ARRIVED': {
      const { orderExternalId, askAgainAt } = content
      return {
        subject: speak('notArrived.subject', { order: orderExternalId }),
        preheader: speak('notArrived.preheader'),
        parts: [
          { kind: 'text', text: speak('greeting') },
          {
            kind: 'text',
            text: speak('notArrived.text', { order: orderExternalId, date: date(askAgainAt) }),
          },
        ],
      }
    }
    case 'EXPORT_READY':
      return {
        subject: speak('exportReady.subject'),
        preheader: speak('exportReady.preheader'),
        parts: [
          { kind: 'text', text: speak('greeting') },
          { kind: 'text', text: speak('exportReady.text', { date: date(content.expiresAt) }) },
          { kind: 'button', label: speak('exportReady.button'), url: content.exportUrl },
        ],
      }
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
          ...whatIsNext(content.waitsFor, voice),
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
    case 'REWARD_GRANTED':
      return {
        subject: speak('reward.subject'),
        preheader: speak('reward.preheader'),
        parts: [
          { kind: 'text', text: greeting(content.customerName, speak) },
          { kind: 'text', text: speak('reward.introProduct', { product: content.productTitle }) },
          { kind: 'text', text: content.description },
          { kind: 'heading', text: speak('reward.code', { code: content.code }) },
        ],
      }
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

function greeting(name: string | null, speak: Speak): string {
  return name ? speak('greetingNamed', { name }) : speak('greeting')
}

type Asking = Extract<LetterContent, { kind: 'REVIEW_REQUEST' | 'REVIEW_REMINDER' }>

function askWords(
  { kind, customerName, products, formUrl }: Asking,
  speak: Speak,
  reward: string | undefined,
): Words {
  const only = products.length === 1 ? products[0] : undefined
  const occasion = kind === 'REVIEW_REQUEST' ? 'request' : 'reminder'
  return {
    subject: only
      ? speak(`${occasion}.subjectOne`, { product: only.title })
      : speak(`${occasion}.subjectMany`),
    preheader: speak(`${occasion}.preheader`),
    parts: [
      { kind: 'text', text: greeting(customerName, speak) },
      { kind: 'text', text: speak(only ? `${occasion}.introOne` : `${occasion}.introMany`) },
      ...products.map((product): Part => {
        const url = `${formUrl}?product=${encodeURIComponent(product.externalId)}`
        const stars = [1, 2, 3, 4, 5].map((count) => ({
          label: speak('stars', { count }),
          url: `${url}&rating=${count}`,
        }))
        return { kind: 'product', title: product.title, imageUrl: product.imageUrl, stars, url }
      }),
      { kind: 'button', label: speak('request.button'), url: formUrl },
      ...(reward === undefined ? [] : [{ kind: 'note' as const, text: speak('request.reward', { reward }) }]),
      { kind: 'note', text: speak('request.publication') },
      {
        kind: 'link',
        text: speak('request.notArrived'),
        label: speak('request.notArrivedLink'),
        url: `${formUrl}#not-arrived`,
      },
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
