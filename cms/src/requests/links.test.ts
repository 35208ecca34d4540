import { afterEach, expect, it, vi } from 'vitest';
import { readLink, requestLink } from './links';

afterEach(() => vi.unstubAllEnvs());

const until = new Date('2027-01-01T00:00:00Z');

it('signs no link and reads none without a secret, which anybody could guess', () => {
  vi.stubEnv('INTAKE_SECRET', '');
  expect(() => requestLink('mine', 'DI-7K3FQ2', until)).toThrow('INTAKE_SECRET');
  expect(() => readLink('mine', 'mine.DI-7K3FQ2.1.x', until)).toThrow('INTAKE_SECRET');
});

it('takes a link for what it was signed for, and for nothing else', () => {
  vi.stubEnv('INTAKE_SECRET', 'a secret');
  const link = new URL(requestLink('mine', 'DI-7K3FQ2', until)).searchParams.get('lien') ?? '';
  const before = new Date(until.getTime() - 1);
  expect(readLink('mine', link, before)).toEqual({ kind: 'good', reference: 'DI-7K3FQ2' });
  expect(readLink('mine', link, until)).toEqual({ kind: 'expired', reference: 'DI-7K3FQ2' });
  expect(readLink('confirm', link, before)).toEqual({ kind: 'forged' });
  for (const forged of [link.replace('mine', 'confirm'), link.replace('7K3', '7K4'), link.slice(0, -1), ''])
    expect(readLink('mine', forged, before)).toEqual({ kind: 'forged' });
});
