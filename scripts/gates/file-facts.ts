/** From the bytes of a file to what is kept of it. */
import { weightOfFile } from './budgets.ts';
import { readFile } from './file-kinds.ts';
import type { About } from './gate.ts';
import { gates } from './gate-table.ts';
import { own } from './references.ts';
import type { FileFacts } from './site-facts.ts';

/** @param file one that is read (`file-kinds.ts`). */
export function factsOf(file: string, bytes: Uint8Array, hash: string, about: About): FileFacts {
  const reading = readFile(file, bytes, about.siteUrl);
  const { page, references, redirects } = reading;
  const faults = gates.flatMap(({ name: gate, file: check }) =>
    (check?.(reading, about) ?? []).map(({ weight, message }) => ({ gate, weight, message: own(message) })),
  );
  return {
    hash,
    title: page?.title ?? null,
    ids: page?.ids ?? [],
    references,
    redirects,
    compressed: weightOfFile(file, bytes),
    faults,
  };
}
