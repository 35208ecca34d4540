/** Talks to the publisher for the admin: its address and its key never reach a browser. */
import { optional, publisherUrl } from '../environment';

/**
 * `message` is French and for editors; `status` is the HTTP status to answer them with; `detail` is what the publisher
 * said itself, for the log.
 */
export type Reply =
  { good: true; body: unknown } | { good: false; status: number; message: string; detail?: string };

const LIMIT_IN_MS = 5000;

const messages = {
  none: 'Aucun service de publication n’est branché à cet espace de rédaction.',
  silent:
    'Le service de publication ne répond pas. Le site reste en ligne. Vos changements sont gardés et paraîtront quand le service répondra.',
  locked:
    'Le service de publication refuse la clé de l’espace de rédaction. Le site reste en ligne. Prévenez la personne qui administre le serveur.',
  refused: 'Le service de publication n’a pas pu le faire. Le site reste en ligne.',
};

/** `path` begins with a slash. */
export async function askPublisher(method: 'GET' | 'POST', path: string, body?: object): Promise<Reply> {
  const address = publisherUrl();
  const key = optional('PUBLISHER_TOKEN');
  if (address === undefined || key === undefined) return failure(503, messages.none);
  try {
    const response = await fetch(address + path, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(LIMIT_IN_MS),
    });
    return await readReply(response);
  } catch {
    return failure(503, messages.silent);
  }
}

async function readReply(response: Response): Promise<Reply> {
  // Answered as it is, a 401 would sign the editor out of the admin.
  if (response.status === 401 || response.status === 403) return failure(502, messages.locked);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return { good: true, body };
  const detail = String((body as { error?: unknown } | null)?.error ?? `HTTP ${response.status}`);
  return { ...failure(response.status < 500 ? 409 : 502, messages.refused), detail };
}

function failure(status: number, message: string) {
  return { good: false as const, status, message };
}
