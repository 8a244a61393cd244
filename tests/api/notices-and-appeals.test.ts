import { describe, expect, test } from '@jest/globals'
import { localId } from '../../src/global-id.ts'
import { decide, decideAppeal, onlyItem, queueOf, withholding } from '../support/moderators.ts'
import { anOrder, authorToken, invite, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()

async function shopWithReview(body = 'The seller Paul is a fool.'): Promise<{ shop: Shop; id: string }> {
  const shop = await openShop(app())
  const { id } = await submitReview(shop, { token: await invite(shop), rating: 1, body, locale: 'en' })
  await shop.drain()
  return { shop, id }
}

const seen = `query ($id: ID!) { product(externalId: "tent") { rating { count } reviews { nodes { id body publishedAt } } }
  review(id: $id) { status body publishedAt submittedAt } }`

interface Seen {
  product: {
    rating: { count: number }
    reviews: { nodes: { id: string; body: string; publishedAt: string }[] }
  }
  review: { status: string; body: string; publishedAt: string; submittedAt: string }
}

const look = (shop: Shop, id: string) => shop.ask<Seen>('secret', seen, { id })

async function notice(
  shop: Shop,
  reviewId: string,
  over: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<{ __typename: string; id: string; code: string; issues: object[] }> {
  const { submitNotice } = await shop.ask<{ submitNotice: never }>(
    'publishable',
    `mutation ($input: SubmitNoticeInput!) { submitNotice(input: $input) {
      __typename ... on Notice { id receivedAt } ... on Error { code } ... on ValidationError { issues { path code } } } }`,
    {
      input: {
        reviewId,
        reason: 'DEFAMATORY',
        explanation: 'It says that I am a fool.',
        name: 'Paul',
        email: `paul@${shop.access.store.slug}.example`,
        goodFaith: true,
        ...over,
      },
    },
    headers,
  )
  return submitNotice
}

describe('A notice', () => {
  test('changes nothing by itself, and is acknowledged and decided in the notifier’s language', async () => {
    const { shop, id } = await shopWithReview()
    const before = await look(shop, id)
    expect(await notice(shop, id, {}, { 'accept-language': 'de' })).toMatchObject({ __typename: 'Notice' })
    await shop.drain()
    expect(await look(shop, id)).toEqual(before)
    const notifier = `paul@${shop.access.store.slug}.example`
    expect((await shop.mailTo(notifier)).map(({ subject }) => subject)).toEqual([
      'Wir haben Ihre Meldung erhalten',
    ])
    const item = await onlyItem(shop)
    expect(item).toMatchObject({
      source: 'NOTICE',
      notice: { reason: 'DEFAMATORY', explanation: 'It says that I am a fool.' },
    })
    const published = { action: 'PUBLISH', reason: null, explanation: null }
    expect(
      await decide(shop, item, { action: 'PUBLISH', explanation: 'Es ist eine Meinung.' }),
    ).toMatchObject(published)
    await shop.drain()
    expect(await look(shop, id)).toEqual(before)
    const decided = (await shop.mailTo(notifier)).find(({ subject }) => subject.endsWith('wurde entschieden'))
    expect(decided?.text).toContain('> Es ist eine Meinung.')
    expect(decided?.text).not.toContain('Ihre Meldung sagt darüber')
    expect((await shop.mailTo(notifier)).map(({ subject }) => subject)).toEqual([
      'Über Ihre Meldung wurde entschieden',
      'Wir haben Ihre Meldung erhalten',
    ])
    expect(await queueOf(shop)).toEqual([])
  })

  test('that is not followed is answered with reasons, though the moderator writes none', async () => {
    const { shop, id } = await shopWithReview()
    await notice(shop, id, { allegedLaw: 'Section 1 of the Defamation Act' })
    expect(await decide(shop, await onlyItem(shop), { action: 'PUBLISH' })).toMatchObject({
      action: 'PUBLISH',
    })
    await shop.drain()
    const mails = await shop.mailTo(`paul@${shop.access.store.slug}.example`)
    const text = mails
      .find(({ subject }) => subject === 'Your report has been decided')
      ?.text.replace(/\s+/g, ' ')
    for (const said of [
      'Your report says of it: “It states something false about somebody that harms them.”',
      'The moderator read the whole text with that in mind',
      'report it once more',
      'does not see that the text breaks it: Section 1 of the Defamation Act',
      'If you disagree, answer this mail.',
    ])
      expect(text).toContain(said)
  })

  test('is given once while it stands open; each needs good faith and words', async () => {
    const { shop, id } = await shopWithReview()
    const [one, two] = await Promise.all([notice(shop, id), notice(shop, id)])
    expect(one.id).toBe(two.id)
    expect(await queueOf(shop)).toHaveLength(1)
    expect(await notice(shop, id, { goodFaith: false, explanation: ' ', email: 'none' })).toMatchObject({
      __typename: 'ValidationError',
      issues: [
        { path: ['explanation'], code: 'REQUIRED' },
        { path: ['email'], code: 'INVALID_EMAIL' },
        { path: ['goodFaith'], code: 'REQUIRED' },
      ],
    })
    expect(await notice(shop, 'none')).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('of somebody whose notices are not followed again and again is let in once a day', async () => {
    const { shop, id } = await shopWithReview()
    for (let time = 0; time < 5; time++) {
      await notice(shop, id)
      await decide(shop, await onlyItem(shop), { action: 'PUBLISH' })
    }
    expect(await notice(shop, id)).toMatchObject({ __typename: 'RateLimitError' })
    shop.app.clock.advance(25 * 3_600_000)
    expect(await notice(shop, id)).toMatchObject({ __typename: 'Notice' })
  })

  test('that is followed takes the review away, in every list and count at once', async () => {
    const { shop, id } = await shopWithReview()
    await notice(shop, id)
    await decide(shop, await onlyItem(shop), withholding(11, 25))
    expect(await look(shop, id)).toMatchObject({
      product: { rating: { count: 0 }, reviews: { nodes: [] } },
      review: { status: 'WITHHELD' },
    })
  })
})

describe('Several notices', () => {
  test('are settled together when one of them takes the review away: each notifier is told', async () => {
    const { shop, id } = await shopWithReview()
    await notice(shop, id)
    const other = `rita@${shop.access.store.slug}.example`
    await notice(shop, id, { email: other, name: 'Rita' })
    const [first, second] = await queueOf(shop)
    if (!first || !second) throw new Error('Two notices wait')
    await decide(shop, first, withholding(11, 25))
    expect(await queueOf(shop)).toEqual([])
    expect(await decide(shop, second, { action: 'PUBLISH' })).toMatchObject({ code: 'WRONG_STATE' })
    expect((await look(shop, id)).review.status).toBe('WITHHELD')
    await shop.drain()
    for (const notifier of [other, `paul@${shop.access.store.slug}.example`])
      expect(await shop.mailTo(notifier)).toContainEqual(
        expect.objectContaining({
          subject: 'Your report has been decided',
          text: expect.stringContaining(`> ${withholding(0, 1).explanation}`),
        }),
      )
    expect(
      await shop.ask('publishable', '{ transparencyReport { notices { received open withheld } } }'),
    ).toEqual({ transparencyReport: { notices: { received: 2, open: 0, withheld: 2 } } })
  })

  test('of the shop count as its own, whatever address they give', async () => {
    const { shop, id } = await shopWithReview()
    const asShop = (time: number) =>
      shop.ask<{ submitNotice: { __typename: string } }>(
        'secret',
        'mutation ($input: SubmitNoticeInput!) { submitNotice(input: $input) { __typename } }',
        {
          input: {
            reviewId: id,
            reason: 'SPAM',
            explanation: 'Away with it.',
            name: 'Shop',
            email: `shop${time}@${shop.access.store.slug}.example`,
            goodFaith: true,
          },
        },
      )
    for (let time = 0; time < 5; time++) {
      await asShop(time)
      await decide(shop, await onlyItem(shop), { action: 'PUBLISH', reason: 'SPAM', explanation: 'No.' })
    }
    expect((await asShop(6)).submitNotice.__typename).toBe('RateLimitError')
    // Nor is whose address it has used throttled with it.
    const used = { email: `shop1@${shop.access.store.slug}.example` }
    expect(await notice(shop, id, used)).toMatchObject({ __typename: 'Notice' })
    expect(
      await shop.ask('publishable', '{ transparencyReport { notices { throttled fromMerchant } } }'),
    ).toEqual({ transparencyReport: { notices: { throttled: 1, fromMerchant: 5 } } })
  })

  test('that are not followed take no appeal from the author, and count as nothing decided about the review', async () => {
    const { shop, id } = await shopWithReview('Call me: +44 20 7946 0958, it is a good tent.')
    const report = '{ transparencyReport { byReason { reason decider published redacted } } }'
    const before = await shop.ask('publishable', report)
    await notice(shop, id)
    await decide(shop, await onlyItem(shop), { action: 'PUBLISH' })
    shop.app.clock.advance(1_000)
    expect(await appeal(shop, id, await authorToken(shop, shop.anna))).toMatchObject({ __typename: 'Appeal' })
    expect(await shop.ask('publishable', report)).toEqual(before)
  })
})

test('a review that is withdrawn waits for nobody any more, and who reported it is told', async () => {
  const { shop, id } = await shopWithReview()
  await notice(shop, id)
  await shop.ask(
    'publishable',
    'mutation ($input: WithdrawReviewInput!) { withdrawReview(input: $input) { __typename } }',
    { input: { token: await authorToken(shop, shop.anna), reviewId: id } },
  )
  expect(await queueOf(shop)).toEqual([])
  expect(
    await shop.ask(
      'publishable',
      '{ transparencyReport { notices { received open overtaken notFollowed withheld } } }',
    ),
  ).toEqual({
    transparencyReport: { notices: { received: 1, open: 0, overtaken: 1, notFollowed: 0, withheld: 0 } },
  })
  await shop.drain()
  const mails = await shop.mailTo(`paul@${shop.access.store.slug}.example`)
  const mail = mails.find(({ subject }) => subject === 'Your report has been decided')
  expect(mail?.text).toContain('was taken back by its author before it was decided')
  expect(mail?.text).not.toContain('If you disagree')
})

/** Of one of several reviews by Anna. */
async function authorTokenOf(shop: Shop, reviewId: string): Promise<string> {
  const tokens = (await shop.mailTo(shop.anna)).flatMap(
    ({ text }) => /\/a\/([\w-]{43})/.exec(text)?.[1] ?? [],
  )
  for (const token of tokens) {
    const { authoredReviews } = await shop.ask<{ authoredReviews: { review: { id: string } }[] }>(
      'publishable',
      'query ($token: String!) { authoredReviews(token: $token) { review { id } } }',
      { token },
    )
    if (authoredReviews[0]?.review.id === reviewId) return token
  }
  throw new Error('No mail about it')
}

async function edit(shop: Shop, token: string, change: Record<string, unknown>) {
  const { editReview } = await shop.ask<{ editReview: { __typename: string } }>(
    'publishable',
    'mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename ... on Error { code } } }',
    { input: { token, ...change } },
  )
  expect(editReview).toMatchObject({ __typename: 'Review' })
}

async function appeal(shop: Shop, reviewId: string, token: string, statement = 'It is my opinion.') {
  const { submitAppeal } = await shop.ask<{
    submitAppeal: { __typename: string; code: string; id: string; decideBy: string }
  }>(
    'publishable',
    `mutation ($input: SubmitAppealInput!) { submitAppeal(input: $input) { __typename ... on Appeal { id decideBy } ... on Error { code } } }`,
    { input: { token, reviewId, statement } },
  )
  return submitAppeal
}

async function withheldReview(): Promise<{ shop: Shop; id: string; token: string; before: Seen }> {
  const { shop, id } = await shopWithReview()
  const before = await look(shop, id)
  await notice(shop, id)
  await decide(shop, await onlyItem(shop), withholding(11, 25))
  await shop.drain()
  return { shop, id, before, token: await authorToken(shop, shop.anna) }
}

describe('An appeal', () => {
  test('is decided by another person than the first decider, and a reversal restores text, date and order', async () => {
    const { shop, id, token, before } = await withheldReview()
    shop.app.clock.advance(3 * 86_400_000)
    expect(await appeal(shop, id, token)).toMatchObject({ __typename: 'Appeal' })
    const item = await onlyItem(shop)
    expect(item).toMatchObject({
      source: 'APPEAL',
      appeal: {
        statement: 'It is my opinion.',
        firstDecision: { action: 'WITHHOLD', explanation: 'This insults a person.' },
      },
    })
    await expect(decideAppeal(shop, item, false, 'moderator')).rejects.toMatchObject({
      response: {
        errors: [
          {
            message: 'You decided first: another moderator decides this objection.',
            extensions: { code: 'FORBIDDEN' },
          },
        ],
      },
    })
    expect(await decide(shop, item, { action: 'PUBLISH' }, 'moderator2')).toMatchObject({ code: 'NOT_FOUND' })
    expect(await decideAppeal(shop, item, false)).toMatchObject({ action: 'PUBLISH', automated: false })
    expect(await look(shop, id)).toEqual(before)
    expect(
      (
        await shop.ask<{ transparencyReport: { byReason: { reason: string | null }[] } }>(
          'publishable',
          '{ transparencyReport { byReason { reason decider withheld reversed } } }',
        )
      ).transparencyReport.byReason.filter(({ reason }) => reason !== null),
    ).toEqual([{ reason: 'HARASSING_OR_ABUSIVE', decider: 'MODERATOR', withheld: 1, reversed: 1 }])
    await shop.drain()
    const mails = await shop.mailTo(shop.anna)
    expect(mails.find(({ subject }) => subject === 'Your objection has been decided')?.text).toContain(
      'Looked at again.',
    )
    expect(await queueOf(shop)).toEqual([])
  })

  test('that succeeded stands: whoever decided first does not decide against the same text again', async () => {
    const { shop, id, token } = await withheldReview()
    await appeal(shop, id, token)
    await decideAppeal(shop, await onlyItem(shop), false)
    await notice(shop, id)
    const item = await onlyItem(shop)
    await expect(decide(shop, item, withholding(0, 5), 'moderator')).rejects.toMatchObject({
      response: {
        errors: [
          {
            message: 'An objection undid your decision about this text: another moderator decides.',
            extensions: { code: 'FORBIDDEN' },
          },
        ],
      },
    })
    expect((await look(shop, id)).review.status).toBe('PUBLISHED')
    expect(await decide(shop, item, { action: 'PUBLISH' }, 'moderator')).toMatchObject({ action: 'PUBLISH' })
  })

  test('that is upheld changes nothing, and cannot be made twice', async () => {
    const { shop, id, token } = await withheldReview()
    const [one, two] = await Promise.all([appeal(shop, id, token), appeal(shop, id, token)])
    expect(one.id).toBe(two.id)
    expect(await decideAppeal(shop, await onlyItem(shop), true)).toMatchObject({ action: 'WITHHOLD' })
    expect((await look(shop, id)).review.status).toBe('WITHHELD')
    expect(await appeal(shop, id, token)).toMatchObject({ code: 'WRONG_STATE' })
  })

  test('that nobody decides in fourteen days succeeds', async () => {
    const { shop, id, token, before } = await withheldReview()
    await appeal(shop, id, token)
    shop.app.clock.advance(13 * 86_400_000)
    await shop.drain()
    expect((await look(shop, id)).review.status).toBe('WITHHELD')
    shop.app.clock.advance(2 * 86_400_000)
    await shop.drain()
    await shop.drain()
    expect(await look(shop, id)).toEqual(before)
    expect((await shop.mailTo(shop.anna))[0]?.text).toContain('Nobody decided in time')
  })

  test('is possible for six months, against what was masked too, and not without a decision', async () => {
    const { shop, id, token } = await withheldReview()
    shop.app.clock.advance(185 * 86_400_000)
    expect(await appeal(shop, id, token)).toMatchObject({ code: 'WRONG_STATE' })

    const masked = await shopWithReview('Call me: +44 20 7946 0958, it is a good tent.')
    const masks = await authorToken(masked.shop, masked.shop.anna)
    expect((await look(masked.shop, masked.id)).review.body).toContain('•••')
    expect(await appeal(masked.shop, masked.id, masks)).toMatchObject({ __typename: 'Appeal' })
    await decideAppeal(masked.shop, await onlyItem(masked.shop), false)
    expect((await look(masked.shop, masked.id)).review.body).toContain('+44 20 7946 0958')
    // Nor does the mask come back with an edit elsewhere; another number is another matter.
    const body = 'Call me: +44 20 7946 0958 or +44 20 7946 0959, it is a very good tent.'
    await masked.shop.ask(
      'publishable',
      'mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename } }',
      { input: { token: masks, reviewId: masked.id, version: 1, body } },
    )
    await masked.shop.drain()
    expect((await look(masked.shop, masked.id)).review.body).toBe(
      'Call me: +44 20 7946 0958 or •••, it is a very good tent.',
    )

    const clean = await shopWithReview('A good tent.')
    const nothing = await authorToken(clean.shop, clean.shop.anna)
    expect(await appeal(clean.shop, clean.id, nothing)).toMatchObject({ code: 'WRONG_STATE' })
  })

  test('undoes the decision that it is against, and none before', async () => {
    const { shop, id } = await shopWithReview('Paul told me, and Rita heard it.')
    const mask = async (word: string) => {
      await notice(shop, id)
      const item = await onlyItem(shop)
      const start = item.body.indexOf(word)
      const spans = [{ field: 'body', start, end: start + word.length }]
      const explanation = 'The name of a person.'
      await decide(shop, item, { action: 'REDACT', reason: 'PERSONAL_INFORMATION', explanation, spans })
      shop.app.clock.advance(1_000)
    }
    await mask('Paul')
    await mask('Rita')
    await appeal(shop, id, await authorToken(shop, shop.anna))
    await decideAppeal(shop, await onlyItem(shop), false)
    expect((await look(shop, id)).review.body).toBe('••• told me, and Rita heard it.')
  })

  test('gives back the words everywhere that the decision had masked them: in another review, and in a newer text', async () => {
    const { shop, id } = await shopWithReview('Paul told me. A good tent.')
    await notice(shop, id)
    await decide(shop, await onlyItem(shop), {
      action: 'REDACT',
      reason: 'PERSONAL_INFORMATION',
      explanation: 'The name of a person.',
      spans: [{ field: 'body', start: 0, end: 4 }],
    })
    await shop.drain()
    const token = await authorToken(shop, shop.anna)
    const lines = [{ externalId: 'l2', productExternalId: 'stove', title: 'Stove', quantity: 1 }]
    const invitation = await invite(shop, anOrder(shop, { externalId: 'order-2', lines }))
    const second = await submitReview(shop, {
      token: invitation,
      productExternalId: 'stove',
      body: 'Paul told me of this stove.',
      locale: 'en',
    })
    await shop.drain()
    expect((await look(shop, second.id)).review.body).toBe('••• told me of this stove.')
    // Who masked the words has decided about the other review as well.
    await appeal(shop, second.id, await authorTokenOf(shop, second.id))
    const other = await onlyItem(shop)
    await expect(decideAppeal(shop, other, true, 'moderator')).rejects.toMatchObject({
      response: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    })
    expect(await decideAppeal(shop, other, true)).toMatchObject({ action: 'REDACT' })
    await appeal(shop, id, token)
    const edit = { token, reviewId: id, version: 1, body: 'Paul told me. A very good tent.' }
    await shop.ask(
      'publishable',
      'mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename } }',
      { input: edit },
    )
    await shop.drain()
    expect((await look(shop, id)).review.body).toBe('••• told me. A very good tent.')
    expect(await decideAppeal(shop, await onlyItem(shop), false)).toMatchObject({ action: 'PUBLISH' })
    expect((await look(shop, id)).review.body).toBe('Paul told me. A very good tent.')
    expect((await look(shop, second.id)).review.body).toBe('Paul told me of this stove.')
  })

  test.each([
    ['HARASSING_OR_ABUSIVE', 'bad', 'A bad stove.', null],
    ['HARASSING_OR_ABUSIVE', 'fool', 'Paul is no fool.', null],
    ['HARASSING_OR_ABUSIVE', 'Paul is a fool', 'Well. Paul is a fool!', 'Well. •••!'],
    ['CONFIDENTIAL', 'Paul', 'Paul sold it.', '••• sold it.'],
    ['PERSONAL_INFORMATION', 'Paul', 'Ask Paul, +44 20 7946 0958.', 'Ask •••, •••.'],
  ])('%s: "%s", once masked, in another review of theirs: %s', async (reason, words, body, masked) => {
    const text = 'A bad tent, and Paul is a fool.'
    const { shop, id } = await shopWithReview(text)
    await notice(shop, id)
    const start = text.indexOf(words)
    const spans = [{ field: 'body', start, end: start + words.length }]
    await decide(shop, await onlyItem(shop), {
      action: 'REDACT',
      reason,
      explanation: 'Not here.',
      spans,
    })
    await shop.drain()
    const lines = [{ externalId: 'l2', productExternalId: 'stove', title: 'Stove', quantity: 1 }]
    const token = await invite(shop, anOrder(shop, { externalId: 'order-2', lines }))
    const second = await submitReview(shop, { token, productExternalId: 'stove', body, locale: 'en' })
    await shop.drain()
    expect((await look(shop, second.id)).review.body).toBe(masked ?? body)
    if (masked === null) return
    const before = 'A person decided about these words, or some of them, in another text of yours'
    const byPhases = 'It was found and decided automatically'
    const page = await fetch(`${shop.app.url}/a/${await authorTokenOf(shop, second.id)}?lang=en`)
    const told = [(await shop.mailTo(shop.anna))[0]?.text, await page.text()]
    for (const one of told) {
      expect(one).toContain(before)
      if (body.includes('+44')) expect(one).toContain(byPhases)
      else expect(one).not.toContain(byPhases)
    }
    const { rows } = await shop.app.database.ownerPool.query(
      'SELECT is_automated FROM decision WHERE review_id = $1',
      [localId('Review', second.id)],
    )
    expect(rows).toEqual([{ is_automated: true }])
  })

  test('undoes nothing that was decided about the same text later, neither by a person nor by silence', async () => {
    for (const isSilent of [false, true]) {
      const { shop, id } = await shopWithReview('Mail jo.b@example.org. I sell stolen bikes.')
      const token = await authorTokenOf(shop, id)
      expect(await appeal(shop, id, token)).toMatchObject({ __typename: 'Appeal' })
      const first = await onlyItem(shop)
      await notice(shop, id)
      const [reported] = await queueOf(shop, { sources: ['NOTICE'] })
      shop.app.clock.advance(1_000)
      if (reported) await decide(shop, reported, { ...withholding(23, 42), reason: 'ILLEGAL' })
      if (isSilent) {
        shop.app.clock.advance(15 * 86_400_000)
        await shop.drain()
        await shop.drain()
      } else await decideAppeal(shop, first, false)
      expect(await look(shop, id)).toMatchObject({ review: { status: 'WITHHELD' } })
      await shop.drain()
      const mails = await shop.mailTo(shop.anna)
      expect(mails.find(({ subject }) => subject === 'Your objection has been decided')?.text).toContain(
        'What else was decided about your text',
      )
      // The withholding can be objected to as well; if that was wrong too, all of it appears.
      expect(await appeal(shop, id, token)).toMatchObject({ __typename: 'Appeal' })
      await decideAppeal(shop, await onlyItem(shop), false)
      expect((await look(shop, id)).review).toMatchObject({
        status: 'PUBLISHED',
        body: 'Mail jo.b@example.org. I sell stolen bikes.',
      })
    }
  })

  test('against a mask of the phases leaves what a moderator masked later', async () => {
    const { shop, id } = await shopWithReview('Call +44 20 7946 0958 or Gustav Brandt.')
    const token = await authorTokenOf(shop, id)
    await appeal(shop, id, token)
    const first = await onlyItem(shop)
    await notice(shop, id)
    const [reported] = await queueOf(shop, { sources: ['NOTICE'] })
    shop.app.clock.advance(1_000)
    if (reported) await decide(shop, reported, { ...withholding(25, 38), action: 'REDACT' })
    await decideAppeal(shop, first, false)
    expect((await look(shop, id)).review.body).toBe('Call +44 20 7946 0958 or •••.')
  })

  test('of one text and of the next are two: neither takes the other away', async () => {
    const { shop, id, token } = await withheldReview()
    await appeal(shop, id, token)
    const first = await onlyItem(shop)
    const edited = { token, reviewId: id, version: 1, body: 'The seller Rita is a fool.' }
    const editReview =
      'mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename ... on Error { code } } }'
    await shop.ask('publishable', editReview, { input: edited })
    await shop.drain()
    const [second] = await queueOf(shop, { sources: ['EDIT'] })
    if (second) await decide(shop, second, withholding(11, 25))
    shop.app.clock.advance(1_000)
    await decideAppeal(shop, first, false)
    const page = await (await fetch(`${app().url}/a/${token}?lang=en`)).text()
    expect(page).toContain('This insults a person.')
    expect(page).toContain('Object to this decision')
    // What was no offence can be written again.
    const back = { ...edited, version: 2, body: 'The seller Paul is a fool.' }
    expect(await shop.ask('publishable', editReview, { input: back })).toMatchObject({
      editReview: { __typename: 'Review' },
    })
    expect(await appeal(shop, id, token)).toMatchObject({ __typename: 'Appeal' })
  })

  test('that succeeds gives a text its place back, where what followed it waits or was withheld itself', async () => {
    for (const isDecided of [false, true]) {
      const { shop, id, token, before } = await withheldReview()
      await edit(shop, token, { reviewId: id, version: 1, body: 'The seller Rita is a fool.' })
      await shop.drain()
      const correction = await onlyItem(shop)
      if (isDecided) await decide(shop, correction, withholding(11, 25))
      // The correction's own decision stands: what is objected to is the latest that was not, then the one before.
      if (isDecided) await appeal(shop, id, token)
      await appeal(shop, id, token, 'So was the first.')
      const objections = await queueOf(shop, { sources: ['APPEAL'] })
      const first = objections.find(({ version }) => version === 1)
      if (!first) throw new Error('The first decision was objected to')
      await decideAppeal(shop, first, false)
      expect(await look(shop, id)).toEqual(before)
      expect(await queueOf(shop, { sources: ['APPEAL', 'EDIT'] })).toHaveLength(1)
    }
  })

  test('is about the words wherever the review has them: withheld together, they come back together', async () => {
    const { shop, id } = await shopWithReview()
    const token = await authorToken(shop, shop.anna)
    // Other stars and another dot, the same words: it waits.
    await edit(shop, token, { reviewId: id, version: 1, rating: 2, body: 'The seller Paul is a fool!' })
    await notice(shop, id)
    const [reported] = await queueOf(shop, { sources: ['NOTICE'] })
    if (reported) await decide(shop, reported, withholding(11, 25))
    await shop.drain()
    shop.app.clock.advance(80 * 3_600_000)
    await shop.drain()
    await shop.drain()
    expect((await look(shop, id)).review.status).toBe('WITHHELD')
    expect(await queueOf(shop)).toEqual([])
    const mails = await shop.mailTo(shop.anna)
    expect(mails.filter(({ subject }) => subject === 'Your review is not published')).toHaveLength(1)
    await appeal(shop, id, token)
    await appeal(shop, id, token, 'The older one, too.')
    const [objection] = await queueOf(shop, { sources: ['APPEAL'] })
    if (!objection) throw new Error('An objection waits')
    await expect(decideAppeal(shop, objection, false, 'moderator')).rejects.toMatchObject({
      response: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    })
    await decideAppeal(shop, objection, false)
    expect((await look(shop, id)).review).toMatchObject({
      status: 'PUBLISHED',
      body: 'The seller Paul is a fool!',
    })
    expect(await queueOf(shop)).toEqual([])
  })

  test('shows on the author’s page which text it is about', async () => {
    const { shop, id, token } = await withheldReview()
    await edit(shop, token, { reviewId: id, version: 1, body: 'The seller was rude.' })
    await shop.drain()
    await decide(shop, await onlyItem(shop), { action: 'PUBLISH' })
    const page = async () => (await fetch(`${app().url}/a/${token}?lang=en`)).text()
    const quoted =
      /This is about what you wrote on[^<]*<\/p>\s*<blockquote[^>]*>\s*<p class="review-text">The seller Paul is a fool\./
    expect(await page()).toMatch(quoted)
    await appeal(shop, id, token)
    expect(await page()).toMatch(quoted)
    expect(await page()).toContain('Your objection is being looked at.')
  })

  test('is possible still when the corrected text is public', async () => {
    const { shop, id, token } = await withheldReview()
    await edit(shop, token, { reviewId: id, version: 1, body: 'The seller was rude.' })
    await shop.drain()
    await decide(shop, await onlyItem(shop), { action: 'PUBLISH' })
    expect(await appeal(shop, id, token)).toMatchObject({ __typename: 'Appeal' })
    await decideAppeal(shop, await onlyItem(shop), false)
    expect((await look(shop, id)).review).toMatchObject({ status: 'PUBLISHED', body: 'The seller was rude.' })
  })

  test('of somebody else is none', async () => {
    const { shop, id } = await withheldReview()
    const other = await withheldReview()
    expect(await appeal(shop, id, other.token)).toMatchObject({ __typename: 'TokenError' })
    expect(await appeal(shop, id, 'none')).toMatchObject({ __typename: 'TokenError' })
  })
})
