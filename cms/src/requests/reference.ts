/** What a request is called, on the phone too: no letter or digit that is taken for another. */
import { randomInt } from 'node:crypto';

const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/** « DI-7K3FQ2 »: one of 700 million, so that none leads to another. */
export function newReference(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]);
  return `DI-${signs.join('')}`;
}
