/** What the CMS tells whoever started it. */

export type CmsMessage =
  | { kind: 'progress'; step: string; done: number; total: number }
  | { kind: 'administrator-created'; email: string };

/** The message in the project's words; undefined for those that Strapi sends for itself. */
export function readCmsMessage(message: unknown): CmsMessage | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { step, done, total, event, email } = message as Record<string, unknown>;
  if (typeof step === 'string' && typeof done === 'number' && typeof total === 'number') {
    return { kind: 'progress', step, done, total };
  }
  if (event === 'administrator-created' && typeof email === 'string') return { kind: event, email };
  return undefined;
}
