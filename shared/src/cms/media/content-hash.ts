import { createHash } from 'node:crypto';

/** A name for these bytes and no others: 80 bits of SHA-256. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 20);
}
