/** The pull: everything the public may read, from the CMS into one checked snapshot. */
import { openPullSession, type Pulled, type PullOptions } from './pull-session.ts';

export type { Pulled, PullOptions };

/** Throws `PullError` where the policy says stop; nothing is kept then. */
export async function pull(options: PullOptions): Promise<Pulled> {
  return openPullSession(options).pullAll();
}
