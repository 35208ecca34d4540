import { expect, test } from 'vitest';
import { isPublicAddress } from './private-networks.ts';

test.each([
  '127.0.0.1',
  '0.0.0.0',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '2002:7f00:1::',
  '2001:db8::1',
  'localhost',
])('%s is not asked', (ip) => {
  expect(isPublicAddress(ip)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '193.52.0.1', '2a01:e0a::1', '2606:4700::1111'])('%s is public', (ip) => {
  expect(isPublicAddress(ip)).toBe(true);
});
