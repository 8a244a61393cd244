import { describe, expect, test } from '@jest/globals'
import { buildSchema, GraphQLError, graphqlSync, parse, validate } from 'graphql'
import { pino } from 'pino'
import { ConflictError, RequestError } from '../../src/errors.ts'
import { formatError, formatErrors } from '../../src/http/graphql/format-errors.ts'
import { languages } from '../../src/i18n/languages.ts'
import { translatorFor } from '../../src/i18n/translator.ts'

function listen() {
  const lines: { requestId: string; err: { message: string } }[] = []
  const logger = pino({ level: 'error' }, { write: (line: string) => lines.push(JSON.parse(line)) })
  return { lines, asked: { requestId: 'request-1', translator: translatorFor('en'), logger, outcome: {} } }
}

const schema = buildSchema('type Query { field(count: Int, name: String!): String }')
const wrong = (source: string, variableValues = {}): GraphQLError => {
  const [error] = graphqlSync({ schema, source, variableValues }).errors ?? []
  if (!error) throw new Error('The document was right')
  return error
}

describe('What was not thrown on purpose', () => {
  test.each([
    new Error('SELECT secret FROM staff_member'),
    new GraphQLError('wrapped', { originalError: new TypeError('SELECT secret FROM staff_member') }),
    'SELECT secret FROM staff_member',
    undefined,
  ])('is masked, and logged once with the id that its caller is told: %s', (error) => {
    const { lines, asked } = listen()
    const told = formatError(error, asked)
    expect(JSON.stringify(told)).not.toContain('secret')
    expect(told.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' })
    expect(told.message).toContain('request-1')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ requestId: 'request-1' })
  })

  test('is logged as what it was, not as what wrapped it', () => {
    const { lines, asked } = listen()
    formatError(new GraphQLError('wrapped', { originalError: new TypeError('the cause') }), asked)
    expect(lines[0]?.err.message).toBe('the cause')
  })
})

describe('What was thrown on purpose', () => {
  test('is told with its code and parameters, in the words of every language, and not logged', () => {
    const messages = languages.map((language) => {
      const { lines, asked } = listen()
      const thrown = new GraphQLError('', {
        path: ['product', 'reviews'],
        originalError: new RequestError('RATE_LIMITED', { retryAfterSeconds: 7 }),
      })
      const told = formatError(thrown, { ...asked, translator: translatorFor(language) })
      expect(told.path).toEqual(['product', 'reviews'])
      expect(told.extensions).toEqual({
        code: 'RATE_LIMITED',
        requestId: 'request-1',
        retryAfterSeconds: 7,
        http: { status: 429, headers: { 'Retry-After': '7' } },
      })
      expect(lines).toEqual([])
      return told.message
    })
    expect(new Set(messages).size).toBe(languages.length)
    for (const message of messages) expect(message).not.toContain('{{')
  })

  test('is one field’s matter where it is: the rest of the answer stands', () => {
    const { asked } = listen()
    for (const error of [new RequestError('UNAUTHENTICATED'), new ConflictError('STALE_VERSION')])
      expect(formatError(error, asked).extensions).not.toHaveProperty('http')
  })
})

describe('What graphql-js says of a document', () => {
  test.each([
    ['{ field(', {}, 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
    ['{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED', /Cannot query field/],
    ['{ field }', {}, 'GRAPHQL_VALIDATION_FAILED', /Field "field" argument "name"/],
    ['{ field(name: 1) }', {}, 'BAD_USER_INPUT', /String cannot represent/],
    ['{ field(name: "", count: 4.5) }', {}, 'BAD_USER_INPUT', /Int cannot represent/],
    ['query ($n: String!) { field(name: $n) }', {}, 'BAD_USER_INPUT', /Variable "\$n" of required type/],
    [
      'query ($n: String!) { field(name: $n) }',
      { n: [] },
      'BAD_USER_INPUT',
      /Variable "\$n" got invalid value/,
    ],
  ])('%s is told in detail, and not logged', (source, variables, code, detail) => {
    const { lines, asked } = listen()
    const told = formatError(wrong(source, variables), asked)
    expect(told.extensions).toMatchObject({ code, detail: expect.stringMatching(detail) })
    // yoga answers 400 where the client asked for GraphQL's own media type, and 200 in plain JSON.
    expect(told.extensions.http).toEqual({ status: 400, spec: true })
    expect(lines).toEqual([])
  })

  test('keeps its place in the document', () => {
    const [error] = validate(schema, parse('{\n  nothing\n}'))
    expect(formatError(error, listen().asked).locations).toEqual([{ line: 2, column: 3 }])
  })
})

test('an answer without errors is the same answer', () => {
  const answer = { data: { field: 'value' } }
  expect(formatErrors(answer, listen().asked)).toBe(answer)
  expect(formatErrors({ ...answer, errors: [wrong('{ nothing }')] }, listen().asked)).toMatchObject({
    data: { field: 'value' },
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  })
})
