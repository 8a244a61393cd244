import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { z } from 'zod'
import { readConfig } from '../../src/config.ts'
import { withConnection } from '../../src/db/connection.ts'
import { schema } from '../../src/schema/index.ts'
import { storeSettings } from '../../src/stores/settings.ts'
import { createTestDatabase } from '../support/database.ts'

/**
 * There is no setting by which stars, sentiment, language or product decide what is published (16 CFR 465.7(b); promise 6). What a
 * shop, an operator or a caller can set is walked here, name by name.
 */
const criteria =
  /star|rating|score|sentiment|recommend|opinion|negative|positive|critical|spend|revenue|plan|tier|threshold|approv|auto_?publish|hide|visib/i
const objects = /language|locale|product|brand|sku|variant/i

/** Every property name of a JSON Schema, at any depth, with its path. */
function namesIn(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    if (key !== 'properties') return namesIn(value, path)
    return Object.entries(value as object).flatMap(([name, inner]) => [
      `${path}${name}`,
      ...namesIn(inner, `${path}${name}.`),
    ])
  })
}

let columns: { table: string; name: string }[]
let values: string[]

beforeAll(async () => {
  const database = await createTestDatabase()
  await withConnection(database.url, async (client) => {
    columns = (
      await client.query(
        `SELECT table_name::text AS table, table_name || '.' || column_name AS name FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY table_name, column_name`,
      )
    ).rows
    const { rows } = await client.query(
      `SELECT typname || '.' || enumlabel AS name FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid ORDER BY name`,
    )
    values = rows.map(({ name }) => name)
  })
  await database.drop()
})

describe('no lever', () => {
  test('is among the settings of a store', () => {
    const names = namesIn(z.toJSONSchema(storeSettings, { io: 'input' }))
    expect(names).toContain('blockedWords')
    // The colour of a page is seen by everybody alike.
    const wrong = names.filter((name) => criteria.test(name) || objects.test(name))
    // When somebody is asked depends on what they bought and where, as it stands in no connection with what they think of it; what is
    // given for a review is the same in every language, in other words.
    expect(wrong).toEqual([
      'requestDelays.productExternalId',
      'requestDelays.productType',
      'requestDelays.locale',
      'daysBetweenAsksAboutProduct',
      'mailTexts.locale',
      'brandColor',
      'reward.description.locale',
    ])
  })

  test('is among what a reward is granted by: no review has one column of it that its author filled in', () => {
    const reward = storeSettings.shape.reward.unwrap()
    expect(namesIn(z.toJSONSchema(reward, { io: 'input' }))).toEqual([
      'description',
      'description.locale',
      'description.text',
      'codes',
      'webhook',
      'webhook.url',
      'webhook.secret',
    ])
  })

  test('is among the choices that a setting offers', () => {
    const text = JSON.stringify(z.toJSONSchema(storeSettings, { io: 'input' }))
    const choices = [...text.matchAll(/"enum":\[([^\]]*)\]/g)].flatMap(([, list = '']) => list.split(','))
    expect(choices.length).toBeGreaterThan(0)
    expect(choices.filter((choice) => criteria.test(choice))).toEqual([])
  })

  test('is in the environment', () => {
    const names = Object.keys(
      readConfig({
        CANDOR_DATA_DIR: '/tmp',
        DATABASE_URL: 'postgresql://x/y',
        CANDOR_SECRET: 'x'.repeat(32),
      }),
    )
    expect(names.filter((name) => criteria.test(name))).toEqual([])
    const variables = [...readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
      ([, name]) => name ?? '',
    )
    expect(variables.length).toBeGreaterThan(10)
    expect(variables.filter((name) => criteria.test(name) || objects.test(name))).toEqual([])
  })

  test('is a table or a column of the database, but where stars are what an author gave, or are counted', async () => {
    const names = [...new Set(columns.map(({ table }) => table)), ...columns.map(({ name }) => name)]
    expect(names).toContain('moderation_item.publish_by')
    expect(names.filter((name) => isCriterion(name.split('.').at(-1) ?? ''))).toEqual([
      'rating_slot',
      'rating_slot.not_recommended',
      'rating_slot.recommended',
      ...[1, 2, 3, 4, 5].map((star) => `rating_slot.stars${star}`),
      'review.rating',
      'review.recommends',
      'review_change.rating_after',
      'review_change.rating_before',
      'review_version.rating',
      'review_version.recommends',
    ])
  })

  test('is a language or a product in what moderation or a store keeps, but to show, to answer and to filter by', async () => {
    // What is sold and said there is of some product, in some language.
    const elsewhere =
      /^(customer|order|order_line|product|product_group|rating_slot|reply|review|review_request|touchpoint|unconfirmed_submission)\./
    const names = columns.map(({ name }) => name).filter((name) => !elsewhere.test(name))
    expect(names.filter((name) => objects.test(name))).toEqual([
      'moderation_item.locale',
      'notice.locale',
      // What was given, and in which language its mail is; nothing is decided by it.
      'reward_grant.locale',
      'reward_grant.product_id',
      'store.default_locale',
      'store.locales',
    ])
  })

  test('is a value that a column can have', async () => {
    expect(values).toContain('moderation_action.WITHHOLD')
    expect(values.filter((name) => isCriterion(name) || objects.test(name))).toEqual([
      // One of three things that a leaf commits to.
      'ledger_commitment.STARS',
    ])
  })

  test('is among what a mutation takes, but for what an author says of their own review', () => {
    const authors = ['submitReview', 'editReview']
    const wrong = namesTaken(schema.getMutationType()).filter(
      (name) => !authors.some((author) => name.startsWith(`${author}.`)) && isCriterion(withoutField(name)),
    )
    expect(wrong).toEqual([])
  })

  test('is among what a query takes', () => {
    expect(namesTaken(schema.getQueryType()).filter((name) => isCriterion(withoutField(name)))).toEqual([])
  })

  test('is a language or a product in what moderation takes, but to filter the queue and to answer in', () => {
    const ofModeration = /moderat|appeal|notice|transparency|ledger|export|updateStore/i
    const taken = [schema.getQueryType(), schema.getMutationType()].flatMap(namesTaken)
    const named = taken.filter(
      (name) =>
        ofModeration.test(name.split('.')[0] ?? '') &&
        // When and in which words somebody is asked is told of a product and a language, as the settings of a store are above.
        !/^updateStore\.input\.(?:asking|mail)\./.test(name) &&
        objects.test(withoutField(name)),
    )
    expect(named).toEqual([
      'moderationQueue.filter.locales',
      'submitNotice.input.locale',
      'updateStore.input.defaultLocale',
      'updateStore.input.locales',
    ])
  })

  test('is within reach of what a moderator is shown', () => {
    const reached = reachedFrom(schema.getType('ModerationItem'))
    expect(reached).toContain('ModerationDecision.explanation')
    expect(reached.filter((name) => isCriterion(name))).toEqual([])
  })
})

/** Criteria stand in these words by accident: ex(plan)ation, (star)t. */
function isCriterion(name: string): boolean {
  return criteria.test(name.replace(/explanation|start(?:s|ed)?(?![a-z])/gi, ''))
}

const withoutField = (name: string) => name.split('.').slice(1).join('.')

function namesTaken(type: GraphQLObjectType | null | undefined): string[] {
  return Object.values(type?.getFields() ?? {}).flatMap((field) =>
    field.args.flatMap(({ name, type: taken }) => inputNames(taken, `${field.name}.${name}`, new Set())),
  )
}

function reachedFrom(type: GraphQLNamedType | undefined, seen = new Set<GraphQLNamedType>()): string[] {
  if (type === undefined || seen.has(type)) return []
  seen.add(type)
  if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`)
  if (!isObjectType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    `${type.name}.${field.name}`,
    ...reachedFrom(getNamedType(field.type), seen),
  ])
}

function inputNames(type: GraphQLInputType, path: string, seen: Set<string>): string[] {
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues().map(({ name }) => `${path}.${name}`)
  if (!isInputObjectType(named) || seen.has(named.name)) return [path]
  return Object.values(named.getFields()).flatMap((field) =>
    inputNames(field.type, `${path}.${field.name}`, new Set([...seen, named.name])),
  )
}
