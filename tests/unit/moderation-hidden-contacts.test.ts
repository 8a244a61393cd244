import { expect, test } from '@jest/globals'
import { phases } from '../../src/moderation/phases.ts'
import { moderate } from '../../src/moderation/pipeline.ts'
import { aSubmission } from './a-submission.ts'

const maskedIn = async (locale: string, body: string) =>
  (await moderate(aSubmission({ body, locale }), phases)).findings
    .filter(({ action }) => action === 'redact')
    .map(({ start, end }) => body.slice(start, end))

test.each([
  ['de', 'Ruf an: 0151\n23456789', '0151\n23456789'],
  ['fr', 'Appelez le 06 12\n34 56 78', '06 12\n34 56 78'],
  ['en', 'Add me at facebook dot com slash john.smith.99 please', 'facebook dot com slash john.smith.99'],
  ['ko', '메일은 anna 골뱅이 naver 점 com 입니다', 'anna 골뱅이 naver 점 com'],
  ['de', 'Konto: D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0', 'D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0'],
  ['zh', '加我 QQ 123456789', '123456789'],
  ['zh', '我的qq号是：123456789', '123456789'],
  ['zh', '加微信号 anna_88 吧', 'anna_88'],
  ['ko', '카톡 아이디 anna88 입니다', 'anna88'],
  ['en', 'Visit evil。com now', 'evil。com'],
])('who can be found is masked, however they hide, in %s: %s', async (locale, body, expected) => {
  expect(await maskedIn(locale, body)).toContain(expected)
})

test.each([
  ['de', 'Größen:\n0151\n42\n38'],
  ['en', 'Sizes 1512345678\n23456789'],
  ['zh', '质量很好。com口可以用'],
  ['zh', '我用QQ 5 年了'],
  ['ko', '카톡 아이디 없어요, 점 하나 있어요'],
  ['en', 'The line id is missing.'],
  ['en', 'A B 1 2 is printed on the box, D E 8 9 too.'],
])('what only looks alike stays, in %s: %s', async (locale, body) => {
  expect(await maskedIn(locale, body)).toEqual([])
})
