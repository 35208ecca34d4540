/** What the intake answers, before it is written out as a page of the site. */
import type { Answer } from './fill-answer';
import type { FilledForm } from './fill-form';

export type Reply =
  | { kind: 'form'; status: number; form: FilledForm; retryAfter?: number }
  | { kind: 'answer'; status: number; answer: Answer; retryAfter?: number }
  /** A path with its query, on the same host. */
  | { kind: 'go'; to: string };

/** A request as the intake's pages read it. */
export interface Visit {
  query: URLSearchParams;
  address: string;
  /** Whether a browser says that it comes from a page of ours. */
  isFromOwnPage: boolean;
  now: Date;
}
