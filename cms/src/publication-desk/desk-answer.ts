/** What the home page's widget gets from `GET /publication/status`. */
import type { PublisherStatus } from 'shared/domain/publisher-status';

export interface DeskAnswer {
  /** Null when the publisher does not say: `trouble` tells why. */
  status: PublisherStatus | null;
  /** In French, for editors. */
  trouble: string | null;
  /** Whether this person may publish again, go back, and say yes. */
  mayCommand: boolean;
}

/** `POST /publication/<command>`; `rollback` names its release, `{ release: number }`. */
export const commands = ['publish', 'rollback', 'lift', 'approve'] as const;
export type Command = (typeof commands)[number];
