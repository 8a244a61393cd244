import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import type { Origin } from '../db/scope.ts'

/**
 * Finds the caller's network for counting: an IPv4 address, or the /64 of an IPv6 one, since a subscriber has at least that.
 * X-Forwarded-For is believed from right to left, only as far as trusted proxies wrote it. Throws on an unreadable proxy.
 */
export function createNetworkFinder(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = trustedProxies.map((entry) =>
    ipaddr.parseCIDR(entry.includes('/') ? entry : `${entry}/${widthOf(entry)}`),
  )
  const isTrusted = (address: ipaddr.IPv4 | ipaddr.IPv6) =>
    trusted.some(
      ([range, bits]) =>
        range.kind() === address.kind() && address.match([range, bits] as [ipaddr.IPv4, number]),
    )
  const direct = new Map<string, string>()
  return (request) => {
    if (trusted.length === 0) return remembered(direct, request.socket.remoteAddress ?? '')
    const header = request.headers['x-forwarded-for']
    const forwarded = (Array.isArray(header) ? header.join(',') : (header ?? ''))
      .split(',')
      .map((part) => part.trim())
    let address = readAddress(request.socket.remoteAddress ?? '')
    while (address && isTrusted(address) && forwarded.length > 0) {
      const next = readAddress(forwarded.pop() ?? '')
      if (!next) break
      address = next
    }
    return address ? networkOf(address) : 'unknown'
  }
}

/** Where a customer's own request came from; null where the network is not known. */
export function customerOrigin(network: string, headers: IncomingHttpHeaders): Origin | null {
  if (network === 'unknown') return null
  const { 'user-agent': browser = '', 'accept-language': languages = '' } = headers
  return { network, device: `${network}\n${browser}\n${languages}` }
}

/** Without proxies a connection's address says it all, and comes again with each of its requests. */
function remembered(known: Map<string, string>, remoteAddress: string): string {
  const network = known.get(remoteAddress)
  if (network !== undefined) return network
  const address = readAddress(remoteAddress)
  const found = address ? networkOf(address) : 'unknown'
  if (known.size > 10_000) known.clear()
  known.set(remoteAddress, found)
  return found
}

function widthOf(entry: string): number {
  return ipaddr.parse(entry).kind() === 'ipv4' ? 32 : 128
}

function readAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  return ipaddr.isValid(text) ? ipaddr.process(text) : null
}

function networkOf(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  if (address.kind() === 'ipv4') return address.toString()
  return `${address
    .toByteArray()
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}/64`
}
