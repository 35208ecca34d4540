/** Talks to the publisher for the admin: its address and its key never reach a browser. */
import { optional, publisherUrl } from '../environment';

/**
 * `message` is French and for editors; `status` is the HTTP status to answer them with; `detail` is for the log, when it
 * says more.
 */
export type Reply =
  { good: true; body: unknown } | { good: false; status: number; message: string; detail?: string };

/** A command may wait 20 seconds for another process to let go of the live site. */
const LIMITS_IN_MS = { GET: 5000, POST: 30_000 };

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
      signal: AbortSignal.timeout(LIMITS_IN_MS[method]),
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
  const said = (body as { message?: unknown } | null)?.message;
  const message = typeof said === 'string' && isForEditors(response) ? said : messages.refused;
  const detail = `HTTP ${response.status}: ${typeof said === 'string' ? said : 'no message'}`;
  return { ...failure(response.status < 500 ? 409 : 502, message), detail };
}

/** The publisher says in French what it could not do, and in English what it was asked wrongly. */
function isForEditors({ status }: Response): boolean {
  return status === 409 || status === 500;
}

function failure(status: number, message: string) {
  return { good: false as const, status, message };
}
