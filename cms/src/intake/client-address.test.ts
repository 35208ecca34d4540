import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const PEER = '10.0.0.9';

test.each([
  ['none stands in front', '203.0.113.5', 0, PEER],
  ['it says nothing', '', 1, PEER],
  ['it says whom it heard', '203.0.113.5', 1, '203.0.113.5'],
  ['the visitor claims another address before', '198.51.100.1, 203.0.113.5', 1, '203.0.113.5'],
  ['there are two', '198.51.100.1, 203.0.113.5, 10.0.0.2', 2, '203.0.113.5'],
  ['there are fewer than set', '203.0.113.5', 2, PEER],
  ['what it says is no address', 'un, deux', 1, PEER],
])('the address is what the web servers in front say: %s', (_, forwardedFor, proxies, address) => {
  expect(clientAddress({ peer: PEER, forwardedFor }, proxies)).toBe(address);
});

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:0db8:0001:0002:ffff::', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::ffff:203.0.113.5', '203.0.113.5'],
])('one subscriber is one address: %s', (peer, address) => {
  expect(clientAddress({ peer, forwardedFor: '' }, 0)).toBe(address);
});
