import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'

/** Text that is judged by the verb it is given to, so that a bad value is a typed ValidationError and not a top-level one. */
function judgedLater(name: 'Locale' | 'URL' | 'EmailAddress' | 'Decimal', description: string): void {
  builder.scalarType(name, {
    description,
    serialize: (value) => value,
    parseValue: (value) => text(name, value),
  })
}

judgedLater('Locale', 'A BCP 47 language tag, such as "de" or "pt-BR".')
judgedLater('URL', 'An absolute http or https address.')
judgedLater('EmailAddress', 'An e-mail address.')
judgedLater('Decimal', 'A decimal number as text, such as "19.90": money is never a float.')

builder.scalarType('DateTime', {
  description: 'An instant, RFC 3339 with offset or Z; answers are in UTC.',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    const given = text('DateTime', value)
    const date = new Date(given)
    const isInstant = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)$/.test(given)
    if (!isInstant || Number.isNaN(date.getTime()) || !isDay(given.slice(0, 10)))
      throw wrongType('DateTime', given)
    return date
  },
})

builder.scalarType('Date', {
  description: 'A day, ISO 8601: YYYY-MM-DD.',
  serialize: (value) => value,
  parseValue: (value) => {
    const given = text('Date', value)
    if (!isDay(given)) throw wrongType('Date', given)
    return new Date(`${given}T00:00:00Z`)
  },
})

function text(scalar: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw wrongType(scalar, value)
}

function wrongType(scalar: string, value: unknown): GraphQLError {
  return new GraphQLError(`${scalar} cannot represent value: ${JSON.stringify(value)?.slice(0, 100)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

/** The thirtieth of February is none; JavaScript counts on into March. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  )
}
