import { describe, expect, test } from '@jest/globals'
import { threats } from '../../src/moderation/phases/threats.ts'
import { threatPhrases } from '../../src/moderation/threats/threat-phrases.ts'
import { violencePhrases } from '../../src/moderation/threats/violence-phrases.ts'
import { aSubmission, observationsOf } from './a-submission.ts'
import { disguisedThreats, threatSentences } from './threat-sentences.ts'
import { violentWords } from './violent-words.ts'

const foundIn = async (locale: string, body: string, title: string | null = null) =>
  (await observationsOf(threats, aSubmission({ locale, title, body }))).map(
    ({ code, reason }) => `${code} ${reason}`,
  )

const inAll = (examples: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(examples).flatMap(([locale, bodies]) => bodies.map((body) => [locale, body] as const))

test('every language has phrases, threats and genuine reviews here', () => {
  const languages = Object.keys(threatPhrases)
  expect(Object.keys(violencePhrases)).toEqual(languages)
  expect(Object.keys(threatSentences)).toEqual(languages)
  expect(Object.keys(violentWords)).toEqual(languages)
})

test.each(inAll(threatSentences))('a threat waits for a person, in %s: %s', async (locale, body) => {
  expect(await foundIn(locale, body)).toContain('threat ILLEGAL')
})

test.each(disguisedThreats)('so does one behind signs, accents and breaks: %s', async (body) => {
  expect(await foundIn('en', body)).toContain('threat ILLEGAL')
})

test.each(inAll(violentWords))('a genuine review does not, in %s: %s', async (locale, body) => {
  expect(await foundIn(locale, body)).toEqual([])
})

describe('what becomes of you is a threat', () => {
  test.each([
    ['en', 'You are dead.'],
    ['en', 'You will die, scammers'],
    ['en', "The zip broke. You're dead, I know where to find you."],
    ['de', 'Nie wieder. Du bist tot, du Betrüger!'],
    ['ru', 'Ты труп, я тебя достану'],
    ['it', 'Siete morti, ladri'],
  ])('by itself, to a rogue, or before what the author does, in %s: %s', async (locale, body) => {
    expect(await foundIn(locale, body)).toContain('threat ILLEGAL')
  })

  test.each([
    ['en', 'Miss one jump and you are dead. Great level design.'],
    ['en', 'You will die. Of laughter, I mean.'],
    ['de', 'Du bist tot, wenn das Seil reißt.'],
    ['ru', 'Ты труп, если верёвка порвётся.'],
    ['it', 'Siete morti di caldo? Prendete questo ventilatore.'],
  ])('and nothing else, in %s: %s', async (locale, body) => {
    expect(await foundIn(locale, body)).toEqual([])
  })
})

describe('what a character of a story threatens is none', () => {
  test.each([
    ['en', 'The killer whispers: I know where you live. Best novel of the year.'],
    ['fr', 'Dans ce roman, le tueur écrit : je vais te tuer. Haletant.'],
    ['ru', 'Отличный роман, убийца шепчет: я тебя убью.'],
    ['ja', '小説の犯人が「お前を殺す」と電話してくる。'],
    ['th', 'หนังสนุก ตัวร้ายบอกว่ากูจะฆ่ามึง'],
  ])('in %s: %s', async (locale, body) => {
    expect(await foundIn(locale, body)).toEqual([])
  })

  test('also where only the title names the novel', async () => {
    expect(await foundIn('en', 'The killer writes I will kill you on the wall.', 'What a novel')).toEqual([])
  })

  test.each([
    'The novel never came. I will kill you.',
    'The hero of your hotline hung up. I will kill you. Keep your novel.',
    'The killer price was a lie, I will kill you.',
  ])('but one of the author is one: %s', async (body) => {
    expect((await foundIn('en', body)).join()).toContain('threat')
  })
})

describe('of signs within a word', () => {
  test.each([
    'I bought a kit-kat and a re-usable mug; the e-mail was well-made.',
    'The book**s and the dolls are kill-er good.',
    '1 would buy it again, 1 w0nder why not.',
    'Élégant, très belle qualité, je vous le conseille.',
  ])('an ordinary one says nothing: %s', async (body) => {
    expect(await foundIn('en', body)).toEqual([])
  })

  test('a broken word is marked where it stands', async () => {
    const body = 'Bad. I wîll ki-ll you, seller.'
    const [found] = await observationsOf(threats, aSubmission({ body: body.replace('î', 'i') }))
    expect(body.slice(found?.start, found?.end)).toBe('I wîll ki-ll you')
  })
})
