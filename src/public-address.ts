import { type LookupAddress, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Hosts, in lower case, that whoever runs Candor lets a shop name though they are not in the public internet. */
export type PrivateHosts = ReadonlySet<string>

/**
 * Whether a server may be called that a shop names: one in the public internet by https, never one in the network that Candor runs in
 * (OWASP, Server-Side Request Forgery), unless its host is one of those that are let in.
 */
export function isAllowedUrl(text: string, privateHosts: PrivateHosts): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  if (username !== '' || password !== '') return false
  const host = hostname.replace(/^\[|\]$/g, '')
  if (privateHosts.has(host)) return protocol === 'https:' || protocol === 'http:'
  return protocol === 'https:' && (isIP(host) === 0 ? !NEVER_PUBLIC.test(host) : isPublicAddress(host))
}

/** Names that lead nowhere in the public internet (RFC 6761, RFC 6762, and what is kept for private use), or are no full name. */
const NEVER_PUBLIC = /^[^.]+\.?$|\.(?:localhost|local|internal|home\.arpa)\.?$/

function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/**
 * Resolves a name for the very connection that is made: a name that answers differently the second time gains nothing. Fails when
 * any of its addresses is not allowed.
 */
export function allowedLookup(privateHosts: PrivateHosts): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? []
      if (error) callback(error, [])
      else if (
        first === undefined ||
        !(privateHosts.has(hostname) || addresses.every(({ address }) => isPublicAddress(address)))
      )
        callback(new Error(`${hostname} is not an address of the public internet`), [])
      else if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}
