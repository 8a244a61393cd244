import { describe, expect, test } from '@jest/globals'
import { threats } from '../../src/moderation/phases/threats.ts'
import { aSubmission, observationsOf } from './a-submission.ts'
import { harshComplaints, menaces } from './menace-samples.ts'

const reasonsIn = async (locale: string, body: string) =>
  (await observationsOf(threats, aSubmission({ body, locale }))).map(({ reason }) => reason)

const inAll = (samples: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(samples).flatMap(([locale, bodies]) => bodies.map((body) => [locale, body] as const))

test.each(inAll(menaces))('a menace is suspected to be illegal, in %s: %s', async (locale, body) => {
  expect(await reasonsIn(locale, body)).toContain('ILLEGAL')
})

test.each(inAll(harshComplaints))('a harsh complaint waits for nobody, in %s: %s', async (locale, body) => {
  expect(await reasonsIn(locale, body)).toEqual([])
})

describe('messages of the author’s that nobody answers tell no story', () => {
  test.each([
    'Answer my emails or I will kill you.',
    'You ignored all my messages. I will burn down your shop.',
    'You never replied to my emails, I know where you live.',
    'Ihr ignoriert meine Nachrichten, ich bringe euch um.',
    'Antwortet endlich auf meine Mails, sonst bringe ich euch um.',
    'Répondez à mes messages ou je vais vous tuer.',
    'Contesten mis mensajes o los voy a matar a todos ustedes.',
    'Rispondete alle mie mail o vi ammazzo.',
    'Beantwoord mijn mails of ik vermoord jullie.',
    'Respondam minhas mensagens ou vou matar vocês.',
    'Odpowiedzcie na moje wiadomości albo was zabiję.',
    'Svara på mina mejl annars dödar jag dig.',
    'Mesajlarıma cevap vermezseniz hepinizi öldürürüm.',
    'Не отвечаете на мои письма, я вас убью.',
    'Не відповідаєте на мої листи, я вас уб’ю.',
    'لا تردون على رسائلي، سأقتلكم.',
    'אתם לא עונים להודעות שלי, אני אהרוג אתכם.',
    '俺のメールを無視するなら、お前を殺す。',
    '내 문자를 무시하면 널 죽여버리겠다.',
    '不回我的消息，我就弄死你们。',
  ])('%s', async (body) => {
    expect(await reasonsIn('en', body)).toContain('ILLEGAL')
  })
})

describe('what was written back does', () => {
  test.each([
    'He answered my email with I will kill you.',
    'After my message he wrote I will kill you.',
    'I sent a message and got back: I know where you live.',
    'They ignored my emails and then came a text: I will kill you.',
    'Sie haben meine Nachrichten ignoriert und dann kam eine SMS: ich bringe dich um.',
  ])('%s', async (body) => {
    expect(await reasonsIn('en', body)).toEqual(expect.arrayContaining(['HARASSING_OR_ABUSIVE']))
    expect(await reasonsIn('en', body)).not.toContain('ILLEGAL')
  })
})

describe('verbs before, behind and without their subject', () => {
  test.each([
    ['de', 'Sonst bringe ich euch um.'],
    ['de', 'Ich komme vorbei und breche dir die Beine.'],
    ['nl', 'Anders schiet ik jullie neer.'],
    ['sv', 'Annars mördar jag dig.'],
    ['da', 'Ellers dræber jeg dig.'],
    ['nb', 'Ellers dreper jeg deg.'],
  ])('in %s: %s', async (locale, body) => {
    expect(await reasonsIn(locale, body)).toContain('ILLEGAL')
  })

  test.each([
    ['sv', 'Stegen vinglar och slår ihjäl dig.'],
    ['da', 'Stigen vælter og slår dig ihjel.'],
    ['nl', 'De ladder kantelt en slaat je dood.'],
  ])('where it is somebody else it is none, in %s: %s', async (locale, body) => {
    expect(await reasonsIn(locale, body)).toEqual([])
  })
})
