/**
 * Links to the preview of a draft: the CMS signs them, the publisher checks them. Whoever has a link sees that one
 * draft until the link expires, and nothing else.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a link opens its draft, in seconds. */
const LASTS = 600;

/** Whom the link is for: a type's singular name, such as `event`, and the CMS's document id. */
export interface Previewed {
  type: string;
  documentId: string;
}

interface Signer {
  /** Address of the publisher, without a final slash. */
  publisherUrl: string;
  secret: string;
}

/** The link's own claims, as the query of its address gives them. */
export interface PreviewClaims {
  expires: string | null;
  signature: string | null;
}

/** `<publisher>/preview/<type>/<documentId>?expires=<unix seconds>&signature=<hex>`, good from `now` on for ten minutes. */
export function previewLink({ publisherUrl, secret }: Signer, previewed: Previewed, now: Date): string {
  const expires = String(Math.floor(now.getTime() / 1000) + LASTS);
  const { type, documentId } = previewed;
  const path = [type, documentId].map(encodeURIComponent).join('/');
  return `${publisherUrl}/preview/${path}?expires=${expires}&signature=${sign(secret, previewed, expires)}`;
}

/** Whether the claims are ours, for this very entry, and still good at `now`. A forged link is never said to be expired. */
export function checkPreviewLink(
  secret: string,
  previewed: Previewed,
  { expires, signature }: PreviewClaims,
  now: Date,
): 'good' | 'expired' | 'forged' {
  if (expires === null || signature === null) return 'forged';
  const expected = Buffer.from(sign(secret, previewed, expires));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
  return Number(expires) * 1000 > now.getTime() ? 'good' : 'expired';
}

/** Hex HMAC-SHA256. */
function sign(secret: string, { type, documentId }: Previewed, expires: string): string {
  return createHmac('sha256', secret).update(`${type}/${documentId}/${expires}`).digest('hex');
}
