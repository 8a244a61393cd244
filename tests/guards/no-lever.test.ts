import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType } from 'graphql'
import { z } from 'zod'
import { readConfig } from '../../src/config.ts'
import { schema } from '../../src/schema/index.ts'
import { storeSettings } from '../../src/stores/settings.ts'

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

  test('is among the columns of a store, or of what moderation keeps', () => {
    const prisma = readFileSync('prisma/schema.prisma', 'utf8')
    const columnsOf = (model: string) =>
      [...(new RegExp(`model ${model} \\{([^}]*)\\}`).exec(prisma)?.[1] ?? '').matchAll(/^ {2}(\w+) /gm)].map(
        ([, name]) => `${model}.${name}`,
      )
    const columns = ['Fingerprint', 'FingerprintBand', 'SubmissionTrace', 'Store'].flatMap(columnsOf)
    expect(columns).toContain('Store.settings')
    // Where it counts, and which languages a shop speaks, publish nothing.
    const harmless = [
      'Store.products',
      'Store.productGroups',
      'Store.ratingSlots',
      'Store.locales',
      'Store.defaultLocale',
    ]
    expect(
      columns.filter((name) => (criteria.test(name) || objects.test(name)) && !harmless.includes(name)),
    ).toEqual([])
  })

  test('is among what a mutation takes, but for what an author says of their own review', () => {
    const authors = ['submitReview', 'editReview']
    const wrong = Object.values(schema.getMutationType()?.getFields() ?? {})
      .filter(({ name }) => !authors.includes(name))
      .flatMap((field) =>
        field.args.flatMap(({ name, type }) => inputNames(type, `${field.name}.${name}`, new Set())),
      )
      // Criteria stand in these words by accident: ex(plan)ation, (star)t.
      .filter((name) =>
        criteria.test(
          name
            .split('.')
            .slice(1)
            .join('.')
            .replace(/explanation|start/g, ''),
        ),
      )
    expect(wrong).toEqual([])
  })
})

function inputNames(type: GraphQLInputType, path: string, seen: Set<string>): string[] {
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues().map(({ name }) => `${path}.${name}`)
  if (!isInputObjectType(named) || seen.has(named.name)) return [path]
  return Object.values(named.getFields()).flatMap((field) =>
    inputNames(field.type, `${path}.${field.name}`, new Set([...seen, named.name])),
  )
}
