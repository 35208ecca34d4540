/** The client of the CMS's two routes for publishers: wait for a revision, ask what changed since one. */
import { z } from 'zod';
import type { CmsClient } from './client.ts';
import { PullError } from './pull-error.ts';

/** Seconds; the CMS holds no request for longer. */
export const LONGEST_WAIT = 25;

const revisionAnswer = z.object({ revision: z.int().nonnegative() });
const changesAnswer = z.object({
  revision: z.int().nonnegative(),
  complete: z.boolean(),
  changes: z.array(z.object({ type: z.string(), documentId: z.string() })),
  counts: z.record(z.string(), z.int().nonnegative()),
});

/** `complete` is false when the CMS cannot name all that changed: read everything then. */
export type Changes = z.output<typeof changesAnswer>;

export interface WaitOptions {
  /** Seconds to wait at most, 25 or less; 0 asks and does not wait. */
  wait?: number;
  /** Stops waiting; its reason is thrown. */
  signal?: AbortSignal;
}

/**
 * The CMS's revision: as soon as it is above `after`, or, when it does not rise meanwhile, after `wait` seconds as it is.
 * Throws `PullError`.
 */
export async function awaitRevision(
  client: CmsClient,
  after: number,
  { wait = LONGEST_WAIT, signal }: WaitOptions = {},
): Promise<number> {
  const path = `/api/publication/revision?after=${after}&wait=${wait}`;
  const answer = await client.get(path, { holdMs: wait * 1000, ...(signal && { signal }) });
  return parsed(client, revisionAnswer, answer).revision;
}

/** Which entries changed after the revision `after`, each once. Throws `PullError`. */
export async function readChanges(client: CmsClient, after: number): Promise<Changes> {
  return parsed(client, changesAnswer, await client.get(`/api/publication/changes?after=${after}`));
}

function parsed<S extends z.ZodType>({ url }: CmsClient, schema: S, answer: unknown): z.output<S> {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  throw new PullError('not-graphql', `Le CMS (${url}) a répondu autre chose que ce qu’on attend de lui.`, {
    cause: result.error,
  });
}
