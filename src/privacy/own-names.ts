import { readRecognisedWords } from '../stores/ordinary-words.ts'
import { isWrittenAsName, readPersonNames } from '../stores/person-names.ts'
import { readOpinions } from '../stores/word-lists.ts'

/** What orders call somebody, and what they have called themselves in reviews. */
export interface Named {
  told: readonly string[]
  chosen: readonly string[]
}

export interface OwnNamed {
  /** What may be masked in what they wrote: whole names of a person. */
  fullNames: string[]
  /** What may be masked in what others wrote of them: whole names and their parts, and of others the words that are of no language. */
  names: string[]
}

/**
 * What of the names of an author may be masked. A shop tells names, and could else tell "Never Again", or every word of an objection that it
 * knows of. In their own text, lists know a name (person-names.ts), or its bearer has a part of it in the name that they chose, and no
 * part of it praises or blames. In what others wrote it is not the author's opinion, and a name is masked as it is written, with capitals.
 */
export type OwnNames = (named: Named) => OwnNamed

/** Read when somebody is first erased: megabytes that little else needs. */
export function readOwnNames(): Promise<OwnNames> {
  known ??= readLists()
  return known
}

let known: Promise<OwnNames> | undefined

async function readLists(): Promise<OwnNames> {
  const isPersonName = await readPersonNames()
  const isRecognised = await readRecognisedWords()
  const opinions = new Set(readOpinions())
  const isOpinion = (name: string) => wordsOf(name).some((word) => opinions.has(word.toLowerCase()))
  return ({ told, chosen }) => {
    const parts = new Set(chosen.flatMap(wordsOf))
    const isBearers = (name: string) =>
      /^[\p{L}\p{M}\s'’-]+$/u.test(name) &&
      isWrittenAsName(name) &&
      wordsOf(name).some((word) => word.length > 2 && parts.has(word)) &&
      !isOpinion(name)
    const all = [...new Set([...told, ...chosen])]
    const fullNames = all.filter(
      (name) => isPersonName(name) || (told.includes(name) && isWhole(name) && isBearers(name)),
    )
    const wholes = all.filter((name) => isWhole(name) && isWrittenAsName(name) && !isOpinion(name))
    const inNames = new Set(fullNames.flatMap(wordsOf))
    const alone = all
      .flatMap(wordsOf)
      .filter(
        (word) =>
          /^\p{Lu}[\p{L}\p{M}'’]{2,}$/u.test(word) &&
          (inNames.has(word) ? !isOpinion(word) : !isRecognised(word)),
      )
    return { fullNames, names: [...new Set([...fullNames, ...wholes, ...alone])] }
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
