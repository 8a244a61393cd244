import { type LookupAddress, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether a server may be called that a shop names: one in the public internet, never one in the network that Candor runs in (OWASP,
 * Server-Side Request Forgery). Loopback is for tests.
 */
export interface AllowedAddresses {
  loopback: boolean
}

export function isAllowedUrl(text: string, { loopback }: AllowedAddresses): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  if (username !== '' || password !== '') return false
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowedAddress(host, { loopback })) return false
  return protocol === 'https:' || (loopback && protocol === 'http:' && isIP(host) !== 0)
}

function isAllowedAddress(address: string, { loopback }: AllowedAddresses): boolean {
  if (!ipaddr.isValid(address)) return false
  const range = ipaddr.process(address).range()
  return range === 'unicast' || (loopback && range === 'loopback')
}

/**
 * Resolves a name for the very connection that is made: a name that answers differently the second time gains nothing. Fails when
 * any of its addresses is not allowed.
 */
export function allowedLookup(allowed: AllowedAddresses): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? []
      if (error) callback(error, [])
      else if (first === undefined || !addresses.every(({ address }) => isAllowedAddress(address, allowed)))
        callback(new Error(`${hostname} is not an address of the public internet`), [])
      else if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}
