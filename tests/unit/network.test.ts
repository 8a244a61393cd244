import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { createNetworkFinder } from '../../src/http/network.ts'

function requestFrom(remoteAddress: string | undefined, forwardedFor?: string): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress })
  const request = new IncomingMessage(socket)
  if (forwardedFor !== undefined) request.headers['x-forwarded-for'] = forwardedFor
  return request
}

describe('Without trusted proxies', () => {
  const networkOf = createNetworkFinder([])

  test('an IPv4 address is a network, also when it comes as IPv6', () => {
    expect(networkOf(requestFrom('203.0.113.7'))).toBe('203.0.113.7')
    expect(networkOf(requestFrom('::ffff:203.0.113.7'))).toBe('203.0.113.7')
  })

  test('the addresses of one IPv6 subscriber are one network, those of another are another', () => {
    const one = networkOf(requestFrom('2001:db8:1:2::1'))
    expect(networkOf(requestFrom('2001:db8:1:2:ffff::9'))).toBe(one)
    expect(networkOf(requestFrom('2001:db8:1:3::1'))).not.toBe(one)
  })

  test('nobody is believed', () => {
    expect(networkOf(requestFrom('203.0.113.7', '198.51.100.1'))).toBe('203.0.113.7')
  })

  test('a connection that is gone has no network', () => {
    expect(networkOf(requestFrom(undefined))).toBe('unknown')
  })
})

describe('Behind trusted proxies', () => {
  const networkOf = createNetworkFinder(['10.0.0.0/8', '192.0.2.9', 'fd00::/8'])

  test.each([
    ['what the nearest one says is believed', '10.1.1.1', '198.51.100.1', '198.51.100.1'],
    [
      'a chain is followed as far as it is trusted',
      '10.1.1.1',
      '198.51.100.1, 192.0.2.9, 10.2.2.2',
      '198.51.100.1',
    ],
    ['what the caller made up is not', '10.1.1.1', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
    ['an untrusted caller is not', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['nonsense ends the chain', '10.1.1.1', '198.51.100.1, nonsense', '10.1.1.1'],
    ['an empty header says nothing', '10.1.1.1', '', '10.1.1.1'],
    ['a chain of proxies alone ends at the first', '10.1.1.1', '10.3.3.3', '10.3.3.3'],
    ['one over IPv6 is believed as well', 'fd00::1', '198.51.100.1', '198.51.100.1'],
  ])('%s', (_, remoteAddress, forwardedFor, network) => {
    expect(networkOf(requestFrom(remoteAddress, forwardedFor))).toBe(network)
  })
})

test('a proxy that cannot be read stops the start', () => {
  for (const entry of ['nonsense', '10.0.0.0/99', 'proxy.example'])
    expect(() => createNetworkFinder([entry])).toThrow()
})
