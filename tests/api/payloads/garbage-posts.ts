/** What is posted to hosted forms by who is no browser. */

export const form = 'application/x-www-form-urlencoded'

export interface Post {
  type?: string
  body?: string | Uint8Array<ArrayBuffer>
}

export const good = 'product=tent&rating=4&body=A+good+tent.&displayName=Anna&version=1'
/** The same with one field changed. */
export const changed = (changes: Record<string, string>) => {
  const fields = new URLSearchParams(good)
  for (const [name, value] of Object.entries(changes)) fields.set(name, value)
  return { type: form, body: fields.toString() }
}
const without = (name: string) => {
  const fields = new URLSearchParams(good)
  fields.delete(name)
  return { type: form, body: fields.toString() }
}
export const multipart = (body: string): Post => ({ type: 'multipart/form-data; boundary=x', body })

/** No form of ours, or one with a field that cannot be meant. */
export const garbage: [string, Post][] = [
  ['nothing', {}],
  ['an empty form', { type: form, body: '' }],
  ['JSON', { type: 'application/json', body: '{"rating":4}' }],
  ['JSON that calls itself a form', { type: form, body: '{"rating":4}' }],
  ['plain text', { type: 'text/plain', body: good }],
  ['a form without a type', { type: '', body: good }],
  ['bytes', { type: 'application/octet-stream', body: Uint8Array.from([0, 255, 254, 128]) }],
  ['bytes that call themselves a form', { type: form, body: Uint8Array.from([0, 255, 254, 128]) }],
  ['several parts of which there are none', multipart('--x--')],
  [
    'a file where stars should be',
    multipart(
      '--x\r\ncontent-disposition: form-data; name="rating"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n4\r\n--x--\r\n',
    ),
  ],
  ['no stars', without('rating')],
  ['no text', without('body')],
  ['no name', changed({ displayName: '' })],
  ['half a star', changed({ rating: '3.5' })],
  ['more stars than there are', changed({ rating: '6' })],
  ['more stars than there are numbers', changed({ rating: '9'.repeat(400) })],
  ['stars in words', changed({ rating: 'five' })],
  ['stars beyond any number', changed({ rating: '1e999' })],
  ['stars under zero', changed({ rating: '-0x1' })],
  ['a text without end', changed({ body: 'x'.repeat(100_001) })],
  ['a name without end', changed({ displayName: 'x'.repeat(5000) })],
  ['points without end', changed({ pros: 'a\n'.repeat(5000) })],
  ['a NUL', changed({ displayName: '\0' })],
  ['broken escapes', { type: form, body: 'rating=%zz&body=%E0%A4%A&displayName=%&version=%%' }],
  ['stars given twice, the last of them wrong', { type: form, body: `${good}&rating=9` }],
  ['stars as a list', { type: form, body: good.replace('rating=', 'rating[]=') }],
]

/** Says that it is a form of several parts, and is none. */
export const brokenParts: [string, Post][] = [
  ['several parts without a boundary', { type: 'multipart/form-data', body: good }],
  [
    'several parts that never end',
    multipart('--x\r\ncontent-disposition: form-data; name="rating"\r\n\r\n4'),
  ],
]
