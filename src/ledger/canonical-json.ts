export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * RFC 8785: one value, one text, whoever writes it. Numbers and strings are ECMAScript's own (3.2.2), keys are sorted by UTF-16 code
 * unit (3.2.3), there is no white space.
 * @throws TypeError for what I-JSON does not know (RFC 7493): numbers that are none, and half a surrogate pair.
 */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number')
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    throw new TypeError('Half a surrogate pair is no text')
  return JSON.stringify(value)
}

/** Array.isArray does not tell read-only lists from objects. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
