import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import sanitize from 'sanitize-html'
import { plainText } from '../../src/reviews/plain-text.ts'
import { htmlElements } from '../../src/reviews/sanitize-html-elements.ts'

const emojiFamily = '👩‍👩‍👧‍👦'
const bidiOverride = '\u202e'

describe('what an author typed stays as typed', () => {
  test.each([
    'a<b and c>d',
    'if x<i and j>k it hurts',
    'm<p/q and r>s',
    '<3',
    '&',
    'x < y > z',
    '&amp; and &lt;b&gt; typed literally',
    '5 <6',
    '<notatag>',
    'a dining set <table and chairs> in white',
    'Tom & Jerry "quoted" \'too\'',
    `${emojiFamily} 👍🏽 ❤️`,
    'می‌خواهم',
    'क्‍ष',
    'מצוין – 5/5',
    'costs <100€ and > 50€',
    'price<-->value <!-- really -->',
    'unfinished <b',
    'unfinished <img src=x',
  ])('%s', (text) => {
    expect(plainText(text)).toBe(text)
  })
})

describe('known HTML elements go', () => {
  test.each([
    ['<b>bold</b> move', 'bold move'],
    ['<B CLASS="x">bold</B > move', 'bold move'],
    ['te<i>x</i>t', 'text'],
    ['<a href="https://example.com/?a>b">shop</a>', 'shop'],
    ['<img src=x onerror=alert(1)>fine', 'fine'],
    ['<img alt=">" src=x>fine', 'fine'],
    ['<img alt="<" src=x>fine', 'fine'],
    ['<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['<ul><li>light</li><li>cheap</li></ul>', 'light\n\ncheap'],
    ['<b hidden>shown</b>', 'shown'],
    ['<b/>x', 'x'],
    ['before<script>alert("<b>")</script>after', 'beforeafter'],
    ['<SCRIPT SRC=//x>a</SCRIPT >after', 'after'],
    ['<style>p { color: red }</style>after', 'after'],
    ['never closed: <script>fine', 'never closed: fine'],
    ['<a <x onclick=alert(1)>fine', 'fine'],
    ['e<b></b>\u0301', '\u00e9'],
  ])('%s', (text, expected) => {
    expect(plainText(text)).toBe(expected)
  })

  test('and what removing one joins into another goes too', () => {
    expect(plainText('<scr<script>ipt>alert(1)</script>')).toBe('<scr')
    expect(plainText('<scr<b>ipt>alert(1)</scr</b>ipt>fine')).toBe('fine')
    expect(plainText(`${'<'.repeat(9)}b>${'b>'.repeat(8)}`)).not.toMatch(/<b>/)
  })
})

describe('characters', () => {
  test('are composed', () => expect(plainText('Cafe\u0301')).toBe('Caf\u00e9'))
  test('that control or reorder are removed', () => {
    expect(plainText(`a\u0000b\u0007c${bidiOverride}d\u2066e\u2069\u009f`)).toBe('abcde')
  })
  test('that only shape script stay', () =>
    expect(plainText('a\u200db\u200cc\u200fd')).toBe('a\u200db\u200cc\u200fd'))
  test('that are half a pair are removed', () => expect(plainText('a\ud83db \udc00👍')).toBe('ab 👍'))
  test('are marked thirty times at most', () => {
    expect(plainText(`Z${'\u0335'.repeat(100)}algo`)).toBe(`Z${'\u0335'.repeat(30)}algo`)
  })
  test('a tab is a space', () => expect(plainText('a\tb')).toBe('a b'))
  test('a line ends in a line feed, whoever wrote it', () => {
    expect(plainText('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne')
  })
  test('at most one line is empty', () => expect(plainText('a\n\n\n \n\t\nb\n\nc')).toBe('a\n\nb\n\nc'))
  test('a title is one line', () => expect(plainText(' a\r\n\r\n b\nc ', { singleLine: true })).toBe('a b c'))
})

const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  ' ',
  '\n',
  '=',
  '"',
  "'",
  'b',
  'script',
  'img',
  'x',
  ' and c',
  '5',
  'é',
  '👍',
  '<b>',
]
const markup = fc.array(fc.constantFrom(...pieces, '<p>', '</script>', '<script>', 'onerror=', '&lt;'), {
  maxLength: 24,
})
const anyText = fc.oneof(
  markup.map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** Asks another parser, which knows nothing of comparisons. */
function elementsIn(text: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  sanitize(text, {
    allowedTags: [],
    onOpenTag: (name, attributes) => {
      if (htmlElements.has(name)) found.push({ name, attributes })
    },
  })
  return found
}

/** Wherever one starts to read: a browser takes "<b<a>" for one element of an unknown name, a reader may see another. */
function hasElement(text: string): boolean {
  const opens = [...text.matchAll(/</g)].some(({ index }) => elementsIn(text.slice(index)).length > 0)
  return opens || /<\/[ab][ \n/>]/.test(text)
}

describe('whatever the text', () => {
  test('the result put in again comes out the same', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, singleLine) => {
        const once = plainText(text, { singleLine })
        expect(plainText(once, { singleLine })).toBe(once)
      }),
      { numRuns: 2_000 },
    )
  })

  test('no known element is left, but for words compared with one another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { attributes } of elementsIn(plainText(text))) {
          expect(Object.keys(attributes)).not.toHaveLength(0)
          expect(Object.values(attributes).join('')).toBe('')
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('without a known element nothing changes but characters and empty lines', () => {
    const harmless = fc.array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '&amp;',
        '<3',
        '<notatag>',
        ' ',
        '\n',
        'a',
        'b<',
        '5',
        '"',
        '=',
        '/',
        '👍',
        'é',
        '日本',
      ),
    )
    fc.assert(
      fc.property(
        harmless.map((parts) => parts.join('')).filter((text) => !hasElement(text)),
        (text) => {
          const collapsed = text.replace(/\n[ \n]*\n/g, '\n\n').trim()
          expect(plainText(text)).toBe(collapsed.normalize('NFC'))
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

/** A megabyte is answered in a second; were the work to grow with the square of the length, none of these would end in time. */
describe('a hostile megabyte', () => {
  const million = 1_000_000
  test.each([
    ['brackets', '<'.repeat(million)],
    ['unfinished tags', '<b '.repeat(million / 3)],
    ['unfinished tags with one end', `${'<img '.repeat(million / 5)}>`],
    ['unfinished quotes', `${'<b x="'.repeat(million / 6)}>`],
    ['words that compare', `${'<a x '.repeat(million / 5)}>`],
    ['nested elements', '<b>'.repeat(million / 6) + '</i>'.repeat(million / 8)],
    ['nested drawings', '<svg>'.repeat(million / 10) + '</svg>'.repeat(million / 12)],
    ['scripts in scripts', '<scr<script>ipt>'.repeat(million / 16)],
    ['tags folded into one another', '<'.repeat(million / 3) + 'b>'.repeat(million / 3)],
    ['spaces', `a${' '.repeat(million)}b`],
    ['empty lines', '\n '.repeat(million / 2)],
    ['accents', `e${'\u0301'.repeat(million)}`],
    ['accents out of order', `e${'\u0316\u0301'.repeat(million / 2)}`],
    ['accents between tags', `${'\u0316\u0301'.repeat(10)}<b></b>`.repeat(million / 27)],
    ['accents that are two', '\u0344'.repeat(million)],
  ])('of %s leaves no element and comes out the same again', (_, text) => {
    const once = plainText(text)
    expect(
      elementsIn(once).filter(({ attributes }) => Object.values(attributes).join('') !== ''),
    ).toHaveLength(0)
    expect(plainText(once) === once).toBe(true)
  })
})
