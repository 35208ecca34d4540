/** What people read when the gates keep a release back: the file, the entry, what to do. */
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { Entry, GateFinding } from '../gates/candidate.ts';
import type { RenderFailure } from './render-failure.ts';

const SHOWN = 10;

export function refusal(findings: readonly GateFinding[]): Failure {
  // An entry's own page before the lists that show it too: it is the entry that someone corrects.
  const lines = findings.toSorted((a, b) => Number(!a.entry) - Number(!b.entry)).map(words);
  const others = lines.length - 1;
  const more = others > 0 ? ` (et ${others} autre${others > 1 ? 's' : ''})` : '';
  return new Failure(
    `La publication est refusée, le site reste tel qu’il est. ${lines[0]}${more}`,
    exitCodes.gates,
    lines.slice(1, SHOWN),
  );
}

function words({ path, message, entry }: GateFinding): string {
  const about = entry ? ` (${entry.type} «\u202F${entry.title}\u202F», ${entry.adminUrl})` : '';
  return `${path}${about}\u202F: ${message}`;
}

/** The same for a page that could not even be rendered. */
export function renderRefusal({ url, cause }: RenderFailure, entry: Entry | undefined): Failure {
  const about = entry ? ` (${entry.type} «\u202F${entry.title}\u202F», ${entry.adminUrl})` : '';
  return new Failure(
    `La page ${url}${about} n’a pas pu être faite\u202F: le site reste tel qu’il est. Prévenez la maintenance du site.`,
    exitCodes.render,
    [cause instanceof Error ? cause.message : String(cause)],
  );
}
