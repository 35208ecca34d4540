/**
 * Reads what a form posts, and nothing else: before Strapi's own reader, which would take files, JSON and bodies of
 * megabytes. A form's reader of ours knows names and texts only.
 */
import type { IncomingMessage } from 'node:http';
import { LONGEST_POST } from 'shared/intake/form-fields';

export type Post = { kind: 'read'; fields: URLSearchParams } | { kind: 'not-a-form' } | { kind: 'too-large' };

export async function readPost(request: IncomingMessage): Promise<Post> {
  if (!isForm(request)) return { kind: 'not-a-form' };
  const body = await readBody(request);
  if (body === null) return { kind: 'too-large' };
  return { kind: 'read', fields: new URLSearchParams(body.toString('utf8')) };
}

function isForm({ headers }: IncomingMessage): boolean {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-8"?$/.test(charset);
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
  return type.trim() === 'application/x-www-form-urlencoded' && isUtf8 && isPlain;
}

/** Null as soon as there is too much; what still comes is let through to nowhere, so that the answer can be read. */
function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_POST) {
    request.resume();
    return Promise.resolve(null);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LONGEST_POST) chunks.push(chunk);
      else resolve(null);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The connection broke off.')));
  });
}
