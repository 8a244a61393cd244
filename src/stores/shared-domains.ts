import { createRequire } from 'node:module'
import { parse } from 'tldts'

const require = createRequire(import.meta.url)
let providers: ReadonlySet<string> | undefined

/**
 * Whether a domain of mail addresses is shared by strangers: a mail provider's, or one below which anybody registers (the Public Suffix
 * List). Then it is nobody's staff.
 */
export function isSharedDomain(domain: string): boolean {
  providers ??= new Set<string>(require('email-providers/all.json'))
  const registered = parse(domain, { allowPrivateDomains: true }).domain
  return registered === null || providers.has(registered) || providers.has(domain)
}
