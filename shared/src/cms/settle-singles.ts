/** The single types by the policy: every page needs them, so a missing or bad one stops the pull. Pure. */
import { singleSchemas, singleTypes, type SingleType } from '../domain/content-types.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { muteImages } from './inspect-entry.ts';
import { parseEntry, type FieldProblem } from './parse-entry.ts';
import { PullError } from './pull-error.ts';
import type { RawContent } from './read-content.ts';
import { typeLabel } from './field-labels.ts';
import { problemOf, type Problem } from './report.ts';

export interface SettledSingles {
  singles: Snapshot['singles'];
  problems: Problem[];
}

/** Throws `PullError` that names the field and where to correct it. */
export function settleSingles(cmsUrl: string, raws: RawContent['singles']): SettledSingles {
  const problems: Problem[] = [];
  const singles: Partial<Record<SingleType, unknown>> = {};
  for (const type of singleTypes) {
    const parsed = parseEntry(singleSchemas[type], raws[type]);
    if (!parsed.good) throw badSingle(cmsUrl, type, raws[type], parsed.faults);
    singles[type] = parsed.entry;
    for (const blemish of [...parsed.blemishes, ...muteImages(parsed.entry)]) {
      problems.push(problemOf(cmsUrl, type, raws[type], blemish, 'published without it'));
    }
  }
  return { singles: singles as Snapshot['singles'], problems };
}

function badSingle(
  cmsUrl: string,
  type: SingleType,
  raw: unknown,
  faults: readonly FieldProblem[],
): PullError {
  const { field, message, adminUrl } = problemOf(
    cmsUrl,
    type,
    raw,
    faults[0] ?? { path: [], message: 'est vide.' },
    'left out',
  );
  const what = raw === null ? 'n’est pas publiée' : `n’est pas complète : ${field} ${message}`;
  return new PullError(
    'bad-single',
    `La fiche « ${typeLabel(type)} » ${what.replace(/\.$/, '')}. À corriger ici : ${adminUrl}`,
  );
}
