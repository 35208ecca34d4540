/** What stands for an entry that a line of the file is to make, until it has its document id. Pure. */

const BEGINNING = 'line_';

export function placeholder(line: number): string {
  return BEGINNING + line;
}

/** Document ids have no such sign as the underline. */
export function isPlaceholder(id: unknown): id is string {
  return typeof id === 'string' && id.startsWith(BEGINNING);
}
