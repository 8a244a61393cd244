import { isWrittenAsName, readPersonNames } from '../stores/person-names.ts'
import { readOpinions } from '../stores/word-lists.ts'

/** What orders call somebody, and what they have called themselves in reviews. */
export interface Named {
  told: readonly string[]
  chosen: readonly string[]
}

/**
 * Of the names of an author, those that are a person's whole name and may be masked in what they wrote. A shop tells names, and could else
 * tell "Never Again": lists know a name (person-names.ts), or its bearer has a part of it in the name that they chose, and no part
 * of it praises or blames.
 */
export type OwnNames = (named: Named) => string[]

/** Read when somebody is first erased: megabytes that little else needs. */
export function readOwnNames(): Promise<OwnNames> {
  known ??= readLists()
  return known
}

let known: Promise<OwnNames> | undefined

async function readLists(): Promise<OwnNames> {
  const isPersonName = await readPersonNames()
  const opinions = new Set(readOpinions())
  return ({ told, chosen }) => {
    const parts = new Set(chosen.flatMap(wordsOf))
    const isBearers = (name: string) =>
      /^[\p{L}\p{M}\s'’-]+$/u.test(name) &&
      isWrittenAsName(name) &&
      wordsOf(name).some((word) => word.length > 2 && parts.has(word)) &&
      !wordsOf(name).some((word) => opinions.has(word.toLowerCase()))
    return [...new Set([...told, ...chosen])].filter(
      (name) => isPersonName(name) || (told.includes(name) && isWhole(name) && isBearers(name)),
    )
  }
}

/** One word may be anybody, more than five are a sentence. */
function isWhole(name: string): boolean {
  const { length } = wordsOf(name)
  return length > 1 && length <= 5
}

function wordsOf(name: string): string[] {
  return name.split(/[\s.,-]+/u).filter((word) => word !== '')
}
