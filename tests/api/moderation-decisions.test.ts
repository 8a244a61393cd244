import { describe, expect, test } from '@jest/globals'
import { held, shopWithHeld } from '../support/held-reviews.ts'
import { decide, onlyItem, queueOf, withholding } from '../support/moderators.ts'
import { authorToken, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()

async function statusOf(shop: Shop, id: string) {
  const { review } = await shop.ask<{
    review: {
      status: string
      body: string
      publishedAt: string | null
      submittedAt: string
      decision: object | null
    }
  }>(
    'secret',
    'query ($id: ID!) { review(id: $id) { status body publishedAt submittedAt decision { action reason explanation automated } } }',
    { id },
  )
  return review
}

const authored = `query ($token: String!) { authoredReviews(token: $token) {
  version originalBody appealableUntil decision { action reason explanation } findings { field start end explanation } review { id status } } }`

describe('A decision', () => {
  test('to publish shows the text, and is told of', async () => {
    const { shop, id } = await shopWithHeld(app())
    // Reasons for it are reasons for nothing.
    const reasons = { reason: 'SPAM', explanation: 'None.', spans: [{ field: 'body', start: 0, end: 5 }] }
    expect(await decide(shop, await onlyItem(shop), { action: 'PUBLISH', ...reasons })).toMatchObject({
      __typename: 'ModerationDecision',
      automated: false,
      reason: null,
      explanation: null,
    })
    expect(await statusOf(shop, id)).toMatchObject({ status: 'PUBLISHED', body: held })
    expect(await queueOf(shop)).toEqual([])
    await shop.drain()
    expect((await shop.mailTo(shop.anna))[0]?.subject).toBe('Your review is public')
  })

  test('to redact masks the words that were marked, and the author is told which and why', async () => {
    const { shop, id } = await shopWithHeld(app(), { body: `${held} Paul Müller is a fool` })
    const [first] = await queueOf(shop)
    // Something beside a link is masked, not held: a moderator sees it by a notice.
    expect(first).toBeUndefined()
    await notice(shop, id)
    const item = await onlyItem(shop)
    const start = item.body.indexOf('Paul')
    const spans = [{ field: 'body', start, end: start + 11 }]
    expect(
      await decide(shop, item, {
        action: 'REDACT',
        reason: 'PERSONAL_INFORMATION',
        explanation: 'The name of a person.',
        spans,
      }),
    ).toMatchObject({
      action: 'REDACT',
      reason: 'PERSONAL_INFORMATION',
      explanation: 'The name of a person.',
    })
    const review = await statusOf(shop, id)
    expect(review.status).toBe('PUBLISHED')
    expect(review.body).toBe('••• ••• is a fool')
    await shop.drain()
    const mail = (await shop.mailTo(shop.anna)).find(({ subject }) =>
      subject.includes('some words are hidden'),
    )
    expect(mail?.text).toContain('The name of a person.')
    expect(mail?.text).toContain('Paul Müller')
    const history = await shop.ask(
      'publishable',
      'query ($id: ID!) { review(id: $id) { editedAt history { changedFields isRedaction version } } }',
      { id },
    )
    expect(history).toEqual({
      review: { editedAt: null, history: [{ changedFields: ['body'], isRedaction: true, version: 1 }] },
    })
  })

  test('to withhold needs a reason, words for the author and the words it rests on', async () => {
    const { shop, id } = await shopWithHeld(app(), { displayName: 'Anna B' })
    const item = await onlyItem(shop)
    const required = (...paths: string[]) => ({
      __typename: 'ValidationError',
      issues: paths.map((path) => ({ path: [path], code: 'REQUIRED' })),
    })
    expect(await decide(shop, item, { action: 'WITHHOLD' })).toMatchObject(
      required('reason', 'explanation', 'spans'),
    )
    expect(await decide(shop, item, { ...withholding(0, 4), explanation: '\u200b' })).toMatchObject(
      required('explanation'),
    )
    expect(await decide(shop, item, withholding(0, 4_000))).toMatchObject({
      issues: [{ path: ['spans', '0'], code: 'OUT_OF_RANGE' }],
    })
    const blank = [{ field: 'displayName', start: 4, end: 5 }]
    expect(await decide(shop, item, { ...withholding(0, 5), spans: blank })).toMatchObject({
      issues: [{ path: ['spans', '0'], code: 'REQUIRED' }],
    })
    expect(await statusOf(shop, id)).toMatchObject({ status: 'PENDING' })

    expect(await decide(shop, item, withholding(0, 5))).toMatchObject({
      action: 'WITHHOLD',
      automated: false,
    })
    expect(await statusOf(shop, id)).toMatchObject({
      status: 'WITHHELD',
      decision: { action: 'WITHHOLD', reason: 'HARASSING_OR_ABUSIVE', explanation: 'This insults a person.' },
    })
    await shop.drain()
    const mail = (await shop.mailTo(shop.anna))[0]
    expect(mail?.subject).toBe('Your review is not published')
    expect(mail?.text).toContain('This insults a person.')
    expect(mail?.text).toContain(
      'It goes against the rules that hold for every review here.\nIt came up in a check that every review goes through. A person decided.\nThe decision holds everywhere and has no end.',
    )
    const [mine] = (
      await shop.ask<{ authoredReviews: { findings: object[]; appealableUntil: string }[] }>(
        'publishable',
        authored,
        { token: await authorToken(shop, shop.anna) },
      )
    ).authoredReviews
    expect(mine).toMatchObject({ decision: { action: 'WITHHOLD' }, review: { status: 'WITHHELD' } })
    expect(mine?.findings).toContainEqual({
      field: 'body',
      start: 0,
      end: 5,
      explanation: 'It insults, harasses or threatens somebody.',
    })
    const days = (Date.parse(mine?.appealableUntil ?? '') - shop.app.clock.now().getTime()) / 86_400_000
    expect(days).toBeGreaterThan(180)
  })

  test('names the law that it rests on, and that it came from a notice, but not from whom (DSA, Art. 17(3))', async () => {
    const { shop, id } = await shopWithHeld(app(), { body: 'A good tent. Paul Müller stole it.' })
    await notice(shop, id, { allegedLaw: '§ 186 StGB' })
    const item = await onlyItem(shop)
    expect(item.notice?.allegedLaw).toBe('§ 186 StGB')
    await decide(shop, item, { ...withholding(13, 24), reason: 'DEFAMATORY', legalGround: '§ 186 StGB' })
    await shop.drain()
    const { decision } = await shop
      .ask<{ review: { decision: object } }>(
        'secret',
        'query ($id: ID!) { review(id: $id) { decision { legalGround } } }',
        { id },
      )
      .then(({ review }) => review)
    expect(decision).toEqual({ legalGround: '§ 186 StGB' })
    const mails = await shop.mailTo(shop.anna)
    const text = mails.find(({ subject }) => subject === 'Your review is not published')?.text ?? ''
    expect(text).toContain(
      'It goes against the law: § 186 StGB\nSomebody reported the review. A person decided.',
    )
    expect(text).not.toContain('paul@')
    const page = await fetch(`${shop.app.url}/a/${await authorToken(shop, shop.anna)}`)
    expect(await page.text()).toContain('It goes against the law: § 186 StGB')
  })

  test('to redact holds for a text that was waiting meanwhile, when silence publishes that', async () => {
    const { shop, id } = await shopWithHeld(app(), { body: 'Gustav Brandt is ill.' })
    await edit(shop, id, 1, { body: 'Gustav Brandt is ill, and the seller is a faggot.' })
    await shop.drain()
    await notice(shop, id)
    const [reported] = await queueOf(shop, { sources: ['NOTICE'] })
    if (!reported) throw new Error('A notice waits')
    const start = reported.body.indexOf('Gustav')
    const answer = await decide(shop, reported, {
      action: 'REDACT',
      reason: 'DEFAMATORY',
      explanation: 'Not so.',
      spans: [{ field: 'body', start, end: start + 13 }],
    })
    expect(answer).toMatchObject({ action: 'REDACT' })
    shop.app.clock.advance(80 * 3_600_000)
    await shop.drain()
    await shop.drain()
    const { rows } = await app().database.ownerPool.query(
      'SELECT title, body FROM review WHERE store_id = $1',
      [shop.access.store.id],
    )
    expect(rows).toEqual([{ title: null, body: '••• is ill, and the seller is a •••.' }])
  })

  test('to redact is told of, where silence publishes a text that was waiting with nothing else to mask', async () => {
    const { shop, id } = await shopWithHeld(app(), { body: 'Gustav Brandt is ill.' })
    await edit(shop, id, 1, { body: `Gustav Brandt is ill. ${'x'.repeat(60)}` })
    await shop.drain()
    await notice(shop, id)
    const [reported] = await queueOf(shop, { sources: ['NOTICE'] })
    if (!reported) throw new Error('A notice waits')
    const words = { field: 'body', start: 0, end: 13 }
    await decide(shop, reported, { ...withholding(0, 13), action: 'REDACT', spans: [words] })
    await shop.drain()
    const before = (await shop.mailTo(shop.anna)).map(({ subject }) => subject)
    shop.app.clock.advance(80 * 3_600_000)
    await shop.drain()
    await shop.drain()
    expect((await statusOf(shop, id)).body).toBe(`••• is ill. ${'x'.repeat(60)}`)
    const after = (await shop.mailTo(shop.anna)).map(({ subject }) => subject)
    const hidden = (subjects: string[]) => subjects.filter((one) => one.includes('some words are hidden'))
    expect(hidden(after).length - hidden(before).length).toBe(1)
  })

  test('to redact tells the author of all that is masked, by phases too', async () => {
    const { shop } = await shopWithHeld(app(), {
      body: 'I will kill you. Call +44 20 7946 0958. The recipe has nutmeg.',
    })
    const item = await onlyItem(shop)
    const start = item.body.indexOf('nutmeg')
    await decide(shop, item, {
      action: 'REDACT',
      reason: 'CONFIDENTIAL',
      explanation: 'The recipe is a secret.',
      spans: [{ field: 'body', start, end: start + 6 }],
    })
    await shop.drain()
    const mails = await shop.mailTo(shop.anna)
    const text = mails.find(({ subject }) => subject.includes('some words are hidden'))?.text ?? ''
    for (const told of ['nutmeg', '+44 20 7946 0958', 'confidential matters', 'personal data'])
      expect(text).toContain(told)
  })

  test('about a threat is waited for, however long: no deadline publishes what is suspected to be illegal', async () => {
    const { shop, id } = await shopWithHeld(app(), { body: 'I will kill you, I know where you live.' })
    shop.app.clock.advance(15 * 24 * 3_600_000)
    await shop.drain()
    expect(await statusOf(shop, id)).toMatchObject({ status: 'PENDING' })
    const item = await onlyItem(shop)
    expect(item).toMatchObject({ isOverdue: true, findings: [{ reason: 'ILLEGAL' }, { reason: 'ILLEGAL' }] })
    expect(await shop.ask('publishable', '{ transparencyReport { byStars { pending } } }')).toMatchObject({
      transparencyReport: { byStars: expect.arrayContaining([{ pending: 1 }]) },
    })
    await decide(shop, item, { action: 'PUBLISH' })
    expect(await statusOf(shop, id)).toMatchObject({ status: 'PUBLISHED' })
  })

  test('is made once, however many decide at the same time', async () => {
    const { shop } = await shopWithHeld(app())
    const item = await onlyItem(shop)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        decide(
          shop,
          item,
          n % 2 ? { action: 'PUBLISH' } : withholding(0, 5),
          n % 3 ? 'moderator' : 'moderator2',
        ),
      ),
    )
    expect(answers.filter(({ __typename }) => __typename === 'ModerationDecision')).toHaveLength(1)
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'WRONG_STATE']))
  })

  test('to redact holds when the author edits something else, and when they write the same words anew', async () => {
    const { shop, id } = await shopWithHeld(app(), { body: 'A good tent. Paul Müller sold it.' })
    await notice(shop, id)
    const item = await onlyItem(shop)
    const start = item.body.indexOf('Paul')
    await decide(shop, item, {
      action: 'REDACT',
      reason: 'DEFAMATORY',
      explanation: 'Not so.',
      spans: [{ field: 'body', start, end: start + 11 }],
    })
    const text = await statusOf(shop, id)
    expect(text.body).not.toContain('Müller')
    await edit(shop, id, 1, { title: 'Lost its air' })
    await shop.drain()
    expect(await statusOf(shop, id)).toMatchObject({ status: 'PUBLISHED', body: text.body })
  })

  test('to withhold holds when the author writes another text and then the same again, or withdraws and starts anew', async () => {
    const { shop, id } = await shopWithHeld(app())
    await decide(shop, await onlyItem(shop), withholding(0, 5))
    await shop.drain()
    expect(await edit(shop, id, 1, { body: 'A good tent.' })).toMatchObject({ __typename: 'Review' })
    expect(await edit(shop, id, 2, { body: `${held} !` })).toMatchObject({ code: 'ALREADY_DECIDED' })
    const author = await authorToken(shop, shop.anna)
    const [mail] = (await shop.mailTo(shop.anna)).filter(({ text }) => text.includes('/r/'))
    const invitation = /\/r\/([\w-]{43})/.exec(mail?.text ?? '')?.[1]
    await shop.ask(
      'publishable',
      'mutation ($input: WithdrawReviewInput!) { withdrawReview(input: $input) { __typename } }',
      { input: { token: author, reviewId: id } },
    )
    expect(await submitReview(shop, { token: invitation, body: held, locale: 'en' })).toMatchObject({
      code: 'ALREADY_DECIDED',
    })
    expect(await submitReview(shop, { token: invitation, body: 'A good tent.', locale: 'en' })).toMatchObject(
      {
        __typename: 'Review',
      },
    )
  })

  test('about a text that its author has changed is refused', async () => {
    const { shop, id } = await shopWithHeld(app())
    const item = await onlyItem(shop)
    await edit(shop, id, 1, { body: `${held}/other` })
    expect(await decide(shop, item, withholding(0, 5))).toMatchObject({ code: 'STALE_VERSION' })
    await shop.drain()
    const [newer] = await queueOf(shop)
    expect(newer).toMatchObject({ version: 2, source: 'EDIT', body: `${held}/other` })
    expect(newer?.id).not.toBe(item.id)
  })

  test('is not made by asking again: the same text is refused, a corrected one is looked at by a person', async () => {
    const { shop, id } = await shopWithHeld(app())
    await decide(shop, await onlyItem(shop), withholding(0, 5))
    await shop.drain()
    expect(await edit(shop, id, 1, { rating: 1 })).toEqual({
      __typename: 'ConflictError',
      code: 'ALREADY_DECIDED',
    })
    expect(await edit(shop, id, 1, { body: 'A good tent.' })).toMatchObject({ __typename: 'Review' })
    await shop.drain()
    expect(await statusOf(shop, id)).toMatchObject({ status: 'WITHHELD' })
    expect(await onlyItem(shop)).toMatchObject({ source: 'EDIT', body: 'A good tent.' })
    // Silence publishes what was corrected, as anything else.
    shop.app.clock.advance(73 * 3_600_000)
    await shop.drain()
    expect(await statusOf(shop, id)).toMatchObject({ status: 'PUBLISHED', body: 'A good tent.' })
    expect(await queueOf(shop)).toEqual([])
  })

  test('to withhold an edit of the stars alone withholds the words where they are public', async () => {
    const { shop, id } = await shopWithHeld(app(), { rating: 4 })
    await decide(shop, await onlyItem(shop), { action: 'PUBLISH' })
    await edit(shop, id, 1, { rating: 2 })
    await shop.drain()
    await decide(shop, await onlyItem(shop), withholding(0, 5))
    expect(await statusOf(shop, id)).toMatchObject({ status: 'WITHHELD' })
  })

  test('about a display name alone leaves the words to another name', async () => {
    const { shop, id } = await shopWithHeld(app(), { displayName: 'Paul the thief' })
    const spans = [{ field: 'displayName', start: 5, end: 14 }]
    await decide(shop, await onlyItem(shop), { ...withholding(0, 5), spans })
    expect(await edit(shop, id, 1, { displayName: 'paul the thief!', body: 'A tent.' })).toMatchObject({
      code: 'ALREADY_DECIDED',
    })
    expect(await edit(shop, id, 1, { displayName: 'Paul' })).toMatchObject({ __typename: 'Review' })
  })

  test('about an edit in signs alone leaves the public signs and another correction alone', async () => {
    const { shop, id } = await shopWithHeld(app(), { body: '👍👍', title: null })
    expect(await statusOf(shop, id)).toMatchObject({ status: 'PUBLISHED' })
    await edit(shop, id, 1, { body: '👎👎', displayName: 'I will kill you' })
    await shop.drain()
    const item = await onlyItem(shop)
    await decide(shop, item, withholding(0, 2))
    expect(await statusOf(shop, id)).toMatchObject({ status: 'PUBLISHED', body: '👍👍' })
    expect(await edit(shop, id, item.version, { body: '👎👎' })).toMatchObject({ code: 'ALREADY_DECIDED' })
    expect(await edit(shop, id, item.version, { body: '🙄' })).toMatchObject({ __typename: 'Review' })
  })

  test('to withhold an edit leaves what was public, and tells the author so', async () => {
    const { shop, id } = await shopWithHeld(app(), { body: 'A good tent.' })
    await edit(shop, id, 1, { body: held })
    await shop.drain()
    await decide(shop, await onlyItem(shop), withholding(0, 5))
    await shop.drain()
    expect(await statusOf(shop, id)).toMatchObject({ status: 'PUBLISHED', body: 'A good tent.' })
    const mails = await shop.mailTo(shop.anna)
    const text = mails.find(({ subject }) => subject === 'Your review is not published')?.text
    expect(text).toContain('What you had published before stays public.')
    // Nor is that said where nothing is.
    const other = await shopWithHeld(app())
    await decide(other.shop, await onlyItem(other.shop), withholding(0, 5))
    await other.shop.drain()
    const [last] = await other.shop.mailTo(other.shop.anna)
    expect(last).toMatchObject({ subject: 'Your review is not published' })
    expect(last?.text).not.toContain('stays public')
  })

  test('about a change of what is public says that it changed, and when, and shows nothing that went', async () => {
    const { shop, id } = await shopWithHeld(app(), { body: 'A good tent.', rating: 4 })
    shop.app.clock.advance(86_400_000)
    await edit(shop, id, 1, { body: 'It leaks.', rating: 1 })
    await shop.drain()
    const { review } = await shop.ask<{ review: { editedAt: string; history: object[] } }>(
      'publishable',
      'query ($id: ID!) { review(id: $id) { editedAt history { version changedAt changedFields ratingBefore ratingAfter isRedaction } } }',
      { id },
    )
    expect(review.history).toEqual([
      {
        version: 2,
        changedAt: review.editedAt,
        changedFields: ['body', 'rating'],
        ratingBefore: 4,
        ratingAfter: 1,
        isRedaction: false,
      },
    ])
    expect(JSON.stringify(review)).not.toContain('good')
  })

  test('nobody but a moderator makes one', async () => {
    const { shop } = await shopWithHeld(app())
    const item = await onlyItem(shop)
    for (const holder of ['publishable', 'secret', 'owner', 'responder', 'analyst'] as const)
      await expect(
        shop.ask(
          holder,
          'mutation ($input: DecideModerationInput!) { decideModeration(input: $input) { __typename } }',
          { input: { itemId: item.id, version: 1, action: 'PUBLISH' } },
        ),
      ).rejects.toMatchObject({ response: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } })
  })

  test('the database takes no withholding without a statement of reasons, whoever writes', async () => {
    const { shop } = await shopWithHeld(app())
    const pool = shop.app.database.ownerPool
    for (const change of [
      `UPDATE review SET status = 'WITHHELD' WHERE store_id = $1`,
      `UPDATE review_version SET state = 'WITHHELD' WHERE store_id = $1`,
    ])
      await expect(pool.query(change, [shop.access.store.id])).rejects.toMatchObject({ code: '23514' })
    await decide(shop, await onlyItem(shop), { action: 'PUBLISH' })
    await expect(
      pool.query(`UPDATE review SET status = 'PENDING' WHERE store_id = $1`, [shop.access.store.id]),
    ).rejects.toMatchObject({ code: '23514' })
  })
})

async function edit(shop: Shop, reviewId: string, version: number, change: object): Promise<object> {
  const { editReview } = await shop.ask<{ editReview: object }>(
    'publishable',
    'mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename ... on Error { code } } }',
    { input: { token: await authorToken(shop, shop.anna), reviewId, version, ...change } },
  )
  return editReview
}

async function notice(shop: Shop, reviewId: string, over: object = {}): Promise<void> {
  await shop.ask(
    'publishable',
    'mutation ($input: SubmitNoticeInput!) { submitNotice(input: $input) { __typename } }',
    {
      input: {
        reviewId,
        reason: 'PERSONAL_INFORMATION',
        explanation: 'It names a person.',
        name: 'Paul',
        email: 'paul@example.org',
        ...over,
        goodFaith: true,
      },
    },
  )
}
