/** Relay's opaque ids: base64url of "Type:id". The store is never part of one: whose row it is, the scope knows. */

const nil = '00000000-0000-0000-0000-000000000000'
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url')
}

export function parseGlobalId(text: string): { type: string; id: string } | null {
  const [type, id, ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(':')
  return type && id && uuid.test(id) && rest.length === 0 ? { type, id } : null
}

/** The row's id in a global id of one type; of any other text, an id that no row has: it answers as one that never existed. */
export function localId(type: string, text: string): string {
  const parsed = parseGlobalId(text)
  return parsed?.type === type ? parsed.id : nil
}
