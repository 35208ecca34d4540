/** Says in the log that something about a request failed, and not one word of it. */
import type { Core } from '@strapi/strapi';

/** @param error of which only the kind is told: a database's words repeat what was written. */
export function logTrouble(strapi: Core.Strapi, sentence: string, error: unknown): void {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  strapi.log.error(`${sentence} (${String(name)}, ${String(code)}).`);
}
