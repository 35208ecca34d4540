/** Asks the site itself, as a visitor would, whether it serves what has just gone live. */
import { createHash } from 'node:crypto';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';

const PATIENCE_MS = 5000;

export type Verification = 'verified' | 'nobody answers';

/**
 * @param url a page that has changed.
 * @param hash of its bytes, SHA-256 in hexadecimal digits.
 * @param signal when aborted, nobody is asked any longer.
 * @returns whether the site could be asked: a machine that publishes need not reach the site.
 * @throws Failure when it serves something else.
 */
export async function verifyLive(url: string, hash: string, signal?: AbortSignal): Promise<Verification> {
  const answer = await ask(url, signal);
  if (!answer) return 'nobody answers';
  const { status, body } = answer;
  const served = createHash('sha256').update(body).digest('hex');
  if (served === hash) return 'verified';
  const what = status === 200 ? 'une autre version de la page' : `une erreur ${status}`;
  throw new Failure(
    `La publication est faite, mais ${url} répond par ${what}\u202F: vérifiez que le serveur du site lit bien le dossier publié.`,
    exitCodes.verification,
  );
}

async function ask(
  url: string,
  signal: AbortSignal | undefined,
): Promise<{ status: number; body: Uint8Array } | undefined> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return undefined;
  }
}
