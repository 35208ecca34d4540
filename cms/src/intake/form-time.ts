/**
 * When a form was given out, and which copy of it: `<milliseconds>.<nonce>.<signature>`, in a hidden field. A post without
 * it, or much too soon or late, comes from a program or a page that lay open too long.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { intakeSecret } from '../environment';

const SOONEST_MS = 3_000;
const LATEST_MS = 24 * 3_600_000;

export function signFormTime(now: Date): string {
  const claims = `${now.getTime()}.${randomBytes(12).toString('base64url')}`;
  return `${claims}.${signature(claims)}`;
}

export type FormTime =
  | { kind: 'good' | 'too-soon'; /** Of this copy of the form alone. */ nonce: string }
  | { kind: 'too-late' | 'none' };

export function readFormTime(text: string, now: Date): FormTime {
  const [issued = '', nonce = '', signed = ''] = text.split('.');
  const expected = Buffer.from(signature(`${issued}.${nonce}`));
  const actual = Buffer.from(signed);
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return { kind: 'none' };
  const age = now.getTime() - Number(issued);
  if (age > LATEST_MS) return { kind: 'too-late' };
  return { kind: age < SOONEST_MS ? 'too-soon' : 'good', nonce };
}

/**
 * Names what was posted from one copy of the form: the same post twice is one request, and a form that was changed and
 * posted again is another.
 */
export function postKeyOf(nonce: string, values: Readonly<Record<string, string>>): string {
  return createHmac('sha256', intakeSecret())
    .update(`post ${nonce} ${JSON.stringify(values)}`)
    .digest('base64url');
}

function signature(claims: string): string {
  return createHmac('sha256', intakeSecret()).update(`form-time ${claims}`).digest('base64url');
}
