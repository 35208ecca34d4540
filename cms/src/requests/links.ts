/**
 * The signed links of the mails: whoever has one may confirm, see and cancel that one request. A link says what it is for
 * and until when: `<purpose>.<reference>.<unix seconds>.<signature>`.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { CONFIRM_PATH, LINK_FIELD, MY_REQUEST_PATH } from 'shared/intake/form-fields';
import { intakeSecret, siteUrl } from '../environment';

const paths = { confirm: CONFIRM_PATH, mine: MY_REQUEST_PATH } as const;

export type LinkPurpose = keyof typeof paths;

/** The whole address, as it stands in a mail. */
export function requestLink(purpose: LinkPurpose, reference: string, until: Date): string {
  const link = new URL(paths[purpose], siteUrl());
  link.searchParams.set(LINK_FIELD, signLink(purpose, reference, until));
  return link.href;
}

function signLink(purpose: LinkPurpose, reference: string, until: Date): string {
  const claims = `${purpose}.${reference}.${Math.floor(until.getTime() / 1000)}`;
  return `${claims}.${signature(claims)}`;
}

/** Which request a link is for. A forged one is never said to be expired. */
export function readLink(
  purpose: LinkPurpose,
  link: string,
  now: Date,
): { kind: 'good' | 'expired'; reference: string } | { kind: 'forged' } {
  const [given = '', reference = '', seconds = '', signed = ''] = link.split('.');
  const expected = Buffer.from(signature(`${given}.${reference}.${seconds}`));
  const actual = Buffer.from(signed);
  const isOurs = actual.length === expected.length && timingSafeEqual(actual, expected);
  if (!isOurs || given !== purpose) return { kind: 'forged' };
  return { kind: Number(seconds) * 1000 > now.getTime() ? 'good' : 'expired', reference };
}

function signature(claims: string): string {
  return createHmac('sha256', intakeSecret()).update(`request-link ${claims}`).digest('base64url');
}
