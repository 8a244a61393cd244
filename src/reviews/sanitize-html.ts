import sanitize from 'sanitize-html'
import { composed } from './plain-text-composition.ts'
import {
  booleanAttributes,
  contentlessElements,
  htmlElements,
  lineElements,
  wordElements,
} from './sanitize-html-elements.ts'

interface Tag {
  start: number
  /** Behind the closing angle bracket. */
  end: number
  name: string
  isClosing: boolean
}

/** Removing a tag can join what stood around it into another one; nobody writes that by accident more than twice. */
const PASSES = 3

/**
 * The text without HTML elements: the tags of known elements go, their text stays, line elements leave a line break, and the
 * content of scripts, styles and the like goes with them when they are closed. Everything else that has angle brackets or
 * ampersands in it is the author's own and comes back unchanged. Takes and gives Unicode NFC. Linear in the length of the text,
 * whatever it holds; the result put in again comes out the same.
 */
export function withoutHtml(text: string): string {
  let clean = text
  for (let pass = 0; pass < PASSES; pass++) {
    const tags = consecutive(findTags(clean))
    if (tags.length === 0) return clean
    // A letter and its accent may meet only now that the tag between them has gone.
    clean = composed(dropContent(withoutTags(clean, tags)))
  }
  return tellApart(clean)
}

/** Every place where a known element's tag begins, also within another tag's angle brackets. */
function findTags(text: string): Tag[] {
  const tags: Tag[] = []
  const nextBracket = finder(text, '>')
  const nextAssignment = finder(text, '=')
  for (const match of text.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?=[ \t\n\f\r/>])/g)) {
    const [opening, slash = '', rawName = ''] = match
    const name = rawName.toLowerCase()
    if (!htmlElements.has(name)) continue
    const attributes = match.index + opening.length
    const bracket = nextBracket(attributes)
    if (bracket === -1) break
    const isClosing = slash !== ''
    const assignment = nextAssignment(attributes)
    const assigns = assignment !== -1 && assignment < bracket
    if (!isClosing && !assigns && wordElements.has(name) && isProse(text, attributes)) continue
    tags.push({ start: match.index, end: endOfTag(text, attributes) ?? bracket + 1, name, isClosing })
  }
  return tags
}

/** indexOf for positions that only grow, so that many questions about one text cost one walk through it. */
function finder(text: string, wanted: string): (from: number) => number {
  let found = -2
  return (from) => {
    if (found === -2 || (found !== -1 && found < from)) found = text.indexOf(wanted, from)
    return found
  }
}

function isProse(text: string, from: number): boolean {
  const firstWord = /[ \t\n\f\r/]*([^ \t\n\f\r/<>]*)/y
  firstWord.lastIndex = from
  const word = firstWord.exec(text)?.[1] ?? ''
  return word !== '' && !booleanAttributes.has(word.toLowerCase())
}

/**
 * Quoted attribute values may hold a closing bracket. None is followed past an opening bracket, else a page full of unfinished
 * tags would be walked to its end from each of them.
 */
function endOfTag(text: string, from: number): number | undefined {
  const toBracket = /(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/y
  toBracket.lastIndex = from
  return toBracket.test(text) ? toBracket.lastIndex : undefined
}

/** Tags one after another, as a browser reads them: what begins within a tag belongs to that tag. */
function consecutive(tags: Tag[]): Tag[] {
  let end = 0
  return tags.filter((tag) => {
    if (tag.start < end) return false
    end = tag.end
    return true
  })
}

/** As HTML in which nothing is markup but the elements whose content has to go, each of them closed. */
function withoutTags(text: string, tags: Tag[]): string {
  const lastClosing = new Map<string, number>()
  for (const tag of tags) if (tag.isClosing) lastClosing.set(tag.name, tag.start)
  const parts: string[] = []
  let position = 0
  let dropping: string | undefined
  for (const tag of tags) {
    if (dropping === undefined) {
      parts.push(escapeMarkup(text.slice(position, tag.start)))
      if (
        !tag.isClosing &&
        contentlessElements.has(tag.name) &&
        (lastClosing.get(tag.name) ?? -1) > tag.start
      ) {
        dropping = tag.name
        parts.push(`<${tag.name}>`)
      } else if (lineElements.has(tag.name)) parts.push('\n')
    } else if (tag.isClosing && tag.name === dropping) {
      parts.push(`</${tag.name}>`)
      dropping = undefined
    }
    position = tag.end
  }
  parts.push(escapeMarkup(text.slice(position)))
  return parts.join('')
}

function dropContent(html: string): string {
  const escaped = sanitize(html, {
    allowedTags: [],
    allowedAttributes: {},
    nonTextTags: [...contentlessElements],
  })
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** For text folded into itself so often that only malice explains it: a space makes the rest no element. */
function tellApart(text: string): string {
  const parts: string[] = []
  let position = 0
  for (const tag of findTags(text)) {
    parts.push(text.slice(position, tag.start + 1))
    position = tag.start + 1
  }
  return [...parts, text.slice(position)].join(' ')
}
