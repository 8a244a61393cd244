/**
 * Strings of which at least one stands in whatever a regular expression matches, so that a text with none of them need not be searched;
 * null where nothing must stand there. Understands what phrases are written in: literals, groups, classes, lookarounds and bounded
 * quantifiers. A space is none, since its width is left open.
 */
export function necessaryLiterals(source: string): readonly string[] | null {
  const reader: Reader = { source, at: 0 }
  return anyAlternative(reader)
}

interface Reader {
  source: string
  at: number
}

type Literals = readonly string[] | null

/** Every alternative needs one of its own. */
function anyAlternative(reader: Reader): Literals {
  let all: string[] | null = []
  do {
    const literals = sequence(reader)
    all = all && literals && [...all, ...literals]
  } while (read(reader, '|'))
  return all && [...new Set(all)]
}

/** Of all that must stand one after another, what is found least. */
function sequence(reader: Reader): Literals {
  let best: Literals = null
  let run = ''
  const settle = (literals: Literals) => {
    best = rarer(best, literals)
  }
  const endRun = () => {
    if (run !== '') settle([run])
    run = ''
  }
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const item = atom(reader)
    const isOptional = quantifier(reader)
    if (typeof item === 'string' && isOptional === undefined) run += item
    else {
      if (typeof item === 'string' && isOptional === false) run += item
      endRun()
      if (typeof item !== 'string' && isOptional !== true) settle(item)
    }
  }
  endRun()
  return best
}

/** A literal character, or the literals of a group; null for what says nothing. */
function atom(reader: Reader): string | Literals {
  const { source } = reader
  const escaped = /^\\(?:p\{[^}]*\}|.)/isu.exec(source.slice(reader.at, reader.at + 40))?.[0]
  if (escaped !== undefined) {
    reader.at += escaped.length
    return null
  }
  if (read(reader, '[')) {
    while (reader.at < source.length && source[reader.at] !== ']')
      reader.at += source[reader.at] === '\\' ? 2 : 1
    reader.at += 1
    return null
  }
  const group = /^\((?:\?(?::|<?[=!]))?/.exec(source.slice(reader.at, reader.at + 4))?.[0]
  if (group !== undefined) {
    reader.at += group.length
    const literals = anyAlternative(reader)
    reader.at += 1
    return /[=!]$/.test(group) ? null : literals
  }
  const character = String.fromCodePoint(source.codePointAt(reader.at) ?? 0)
  reader.at += character.length
  return /^[\s.^$]$/.test(character) ? null : character
}

/** Whether what stands before may be missing; undefined without a quantifier. */
function quantifier(reader: Reader): boolean | undefined {
  const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(reader.source.slice(reader.at, reader.at + 12))?.[0]
  if (found === undefined) return undefined
  reader.at += found.length
  return /^(?:[?*]|\{0)/.test(found)
}

function read(reader: Reader, character: string): boolean {
  const isNext = reader.source[reader.at] === character
  if (isNext) reader.at += 1
  return isNext
}

function rarer(one: Literals, other: Literals): Literals {
  if (one === null || other === null) return one ?? other
  const difference = least(other) - least(one)
  return difference > 0 || (difference === 0 && other.length < one.length) ? other : one
}

/** Words that half of all texts have say hardly anything. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  'and with you your the por los und mit ich bist alle har jeg ikke det mai een'.split(' '),
)

/** How much the shortest says: a syllable or a character of a word is as much as two letters. */
function least(literals: readonly string[]): number {
  return Math.min(
    ...literals.map((literal) => {
      if (EVERYWHERE.has(literal)) return 1
      return literal.length * (/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(literal) ? 1 : 2)
    }),
  )
}
