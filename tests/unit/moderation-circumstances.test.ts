import { describe, expect, test } from '@jest/globals'
import type { Circumstances } from '../../src/moderation/circumstances.ts'
import { authenticity } from '../../src/moderation/phases/authenticity.ts'
import { copies } from '../../src/moderation/phases/copies.ts'
import { staffAddresses } from '../../src/moderation/phases/staff-addresses.ts'
import { velocity } from '../../src/moderation/phases/velocity.ts'
import { phases } from '../../src/moderation/phases.ts'
import { moderate, type Phase } from '../../src/moderation/pipeline.ts'
import { aSubmission, observationsOf } from './a-submission.ts'

const nothing: Circumstances = {
  isInvited: false,
  isRelationshipDeclared: false,
  hasStaffAddress: false,
  hasDisposableAddress: false,
  copies: { byAuthor: 0, byAuthorElsewhere: 0, fromNetwork: 0, byStrangers: 0 },
  recent: { byAccount: 0, fromDevice: 0, fromNetwork: 0, subjectsFromNetwork: 0 },
  uninvited: { lastDay: 0, usualDay: 0 },
}
const everything: Circumstances = {
  isInvited: false,
  isRelationshipDeclared: false,
  hasStaffAddress: true,
  hasDisposableAddress: true,
  copies: { byAuthor: 99, byAuthorElsewhere: 99, fromNetwork: 99, byStrangers: 99 },
  recent: { byAccount: 99, fromDevice: 99, fromNetwork: 99, subjectsFromNetwork: 99 },
  uninvited: { lastDay: 999, usualDay: 1 },
}

const found = async (phase: Phase, parts: Partial<Circumstances>) => {
  const circumstances = { ...nothing, ...parts }
  const observations = await observationsOf(phase, aSubmission({ circumstances }))
  expect(observations.every(({ action, start, end }) => action === 'hold' && start === 0 && end === 0)).toBe(
    true,
  )
  return observations.map(({ reason, code }) => `${reason} ${code}`)
}
const { copies: noCopies, recent: noneRecent } = nothing

test.each<[string, Partial<Circumstances>, string[]]>([
  ['of nobody', {}, []],
  ["of the author's own", { copies: { ...noCopies, byAuthor: 1 } }, ['DUPLICATE repeatedText']],
  [
    "of the author's own, though invited",
    { isInvited: true, copies: { ...noCopies, byAuthor: 1 } },
    ['DUPLICATE repeatedText'],
  ],
  [
    "of the author's own about another product",
    { copies: { ...noCopies, byAuthorElsewhere: 1 } },
    ['DUPLICATE repeatedText'],
  ],
  [
    "of the author's own about another product, invited",
    { isInvited: true, copies: { ...noCopies, byAuthorElsewhere: 9 } },
    [],
  ],
  ['from the same network', { copies: { ...noCopies, fromNetwork: 1 } }, ['SPAM copiedText']],
  ['from the same network, invited', { isInvited: true, copies: { ...noCopies, fromNetwork: 9 } }, []],
  ['of two strangers', { copies: { ...noCopies, byStrangers: 2 } }, []],
  ['of three strangers', { copies: { ...noCopies, byStrangers: 3 } }, ['SPAM copiedText']],
  ['of many strangers, invited', { isInvited: true, copies: { ...noCopies, byStrangers: 99 } }, []],
])('a copy %s', async (_, parts, expected) => expect(await found(copies, parts)).toEqual(expected))

test.each<[string, Partial<Circumstances>, string[]]>([
  ['four by an account', { recent: { ...noneRecent, byAccount: 4 } }, []],
  ['five by an account', { recent: { ...noneRecent, byAccount: 5 } }, ['SPAM tooManyAtOnce']],
  ['nine from a device', { recent: { ...noneRecent, fromDevice: 9 } }, []],
  ['ten from a device', { recent: { ...noneRecent, fromDevice: 10 } }, ['SPAM tooManyAtOnce']],
  ['29 from a network', { recent: { ...noneRecent, fromNetwork: 29 } }, []],
  ['30 from a network', { recent: { ...noneRecent, fromNetwork: 30 } }, ['SPAM tooManyAtOnce']],
  ['everything at once, invited', { ...everything, isInvited: true }, []],
])('within the hour, %s', async (_, parts, expected) =>
  expect(await found(velocity, parts)).toEqual(expected),
)

test.each<[string, Partial<Circumstances>, string[]]>([
  ['a customer', {}, []],
  ['a short-lived address', { hasDisposableAddress: true }, ['BELIEVED_FAKE disposableAddress']],
  ['a short-lived address, invited', { hasDisposableAddress: true, isInvited: true }, []],
  [
    'one network about ten products',
    { recent: { ...noneRecent, subjectsFromNetwork: 10 } },
    ['BELIEVED_FAKE unusualPattern'],
  ],
  ['one network about four', { recent: { ...noneRecent, subjectsFromNetwork: 4 } }, []],
  ['a burst', { uninvited: { lastDay: 20, usualDay: 1 } }, ['BELIEVED_FAKE unusualPattern']],
  ['a busy product as usual', { uninvited: { lastDay: 200, usualDay: 150 } }, []],
  ['a new product', { uninvited: { lastDay: 19, usualDay: 0 } }, []],
])('from %s', async (_, parts, expected) => expect(await found(authenticity, parts)).toEqual(expected))

test.each<[string, Partial<Circumstances>, object[]]>([
  ['a customer', {}, []],
  ['staff', { hasStaffAddress: true }, [{ code: 'staffAddress', reason: 'BELIEVED_FAKE', action: 'hold' }]],
  ['staff who says so', { hasStaffAddress: true, isRelationshipDeclared: true }, []],
  [
    'a buyer at a domain that the shop calls its own',
    { hasStaffAddress: true, isInvited: true },
    [{ code: 'staffAddress', reason: 'BELIEVED_FAKE', action: 'publish' }],
  ],
])('from an address of %s', async (_, parts, expected) => {
  const circumstances = { ...nothing, ...parts }
  const verdict = await moderate(aSubmission({ circumstances }), [staffAddresses])
  expect(verdict.findings).toMatchObject(expected)
  expect(verdict.findings).toHaveLength(expected.length)
  expect(verdict.holdForHours).toBe(verdict.action === 'hold' ? 24 : undefined)
})

describe('whatever a network did', () => {
  test('never holds a review that came by an invitation', async () => {
    const circumstances = {
      ...everything,
      isInvited: true,
      copies: { ...everything.copies, byAuthor: 0 },
    }
    expect((await moderate(aSubmission({ circumstances }), phases)).action).toBe('publish')
  })

  test('is only ever a hold, with its reason', async () => {
    const { action, findings } = await moderate(aSubmission({ circumstances: everything }), phases)
    expect(action).toBe('hold')
    expect(new Set(findings.map(({ reason }) => reason))).toEqual(
      new Set(['DUPLICATE', 'SPAM', 'BELIEVED_FAKE']),
    )
  })
})
