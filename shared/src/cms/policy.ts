/**
 * What a pull does about bad content: the one table, shown to people in the README of `shared`. What editors unpublish
 * or delete is no bad content: it is simply gone.
 */
export type Decision = 'stop' | 'keep last good version' | 'leave out' | 'warn';

export const policy = {
  /** Network, refusal, errors, not GraphQL, half an answer. */
  'unreadable collection': 'stop',
  /** Not as many entries as the CMS states for the same revision. */
  'count differs': 'stop',
  /** Every page needs the single types. */
  'bad single type': 'stop',
  /** Taken offline by an editor: the site cannot do without it. */
  'single type taken offline': 'keep last good version',
  'bad entry that was live': 'keep last good version',
  'bad entry that never was live': 'leave out',
  /** An optional field or part with a bad value, a relation to nothing, a file that is gone. */
  blemish: 'warn',
  /** What can be shown all the same: an image without words, headings out of order, a title for one gender. */
  flaw: 'warn',
} as const satisfies Record<string, Decision>;
