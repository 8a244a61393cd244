import { RequestError } from '../errors.ts'
import { canonicalLocale } from '../i18n/languages.ts'

/** The locale of a query's argument in its canonical form, null where none is given. @throws BAD_USER_INPUT for what is no BCP 47 tag. */
export function localeArgument(tag: string | null | undefined, argument = 'locale'): string | null {
  if (tag == null) return null
  const canonical = canonicalLocale(tag)
  if (canonical === null) throw new RequestError('BAD_USER_INPUT', { argument })
  return canonical
}

/** The same of each in a list. */
export function localesArgument(tags: readonly string[] | null | undefined): string[] | null {
  return tags?.flatMap((tag) => localeArgument(tag, 'locales') ?? []) ?? null
}
