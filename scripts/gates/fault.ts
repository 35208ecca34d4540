/** What a gate finds, before it is told to people (`candidate.ts`). */

/** A failure keeps the live site as it is; a warning goes live and is told to people. */
export type Weight = 'failure' | 'warning';

export interface Fault {
  weight: Weight;
  /** French: what is wrong, and what to do. */
  message: string;
}

export interface LocatedFault extends Fault {
  /** A page (`/agenda/`) or a file (`/robots.txt`). */
  path: string;
}

export const failure = (message: string): Fault => ({ weight: 'failure', message });
export const warning = (message: string): Fault => ({ weight: 'warning', message });

/** Ends a message about what no editor can correct. */
export const TELL = 'Prévenez la maintenance du site.';

/** Ends a message about what a page lacks that a full publication may bring. */
export const AGAIN =
  'Publiez de nouveau tout le site\u202F; si cela se répète, prévenez la maintenance du site.';
