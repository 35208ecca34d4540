/**
 * The single types by the policy: every page needs them, so a bad one stops the pull. One that editors took offline
 * stays as it was last. Pure.
 */
import { singleSchemas, singleTypes, type SingleType } from '../domain/content-types.ts';
import { MISSING } from '../domain/fields.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { judgeEntry } from './judge-entry.ts';
import type { FieldProblem } from './parse-entry.ts';
import { PullError } from './pull-error.ts';
import type { RawContent } from './raw-content.ts';
import { typeLabel } from './field-labels.ts';
import { problemOf, type Outcome, type Problem } from './report.ts';

export interface SettledSingles {
  singles: Snapshot['singles'];
  problems: Problem[];
}

/** Throws `PullError` that names the field and where to correct it. `previous` are those of the last good snapshot. */
export function settleSingles(
  cmsUrl: string,
  raws: RawContent['singles'],
  previous: Snapshot['singles'] | undefined,
): SettledSingles {
  const problems: Problem[] = [];
  const singles: Partial<Record<SingleType, unknown>> = {};
  for (const type of singleTypes) {
    const raw = raws[type];
    const tell = (field: FieldProblem, outcome: Outcome) =>
      problems.push(problemOf(cmsUrl, type, raw, field, outcome));
    if (raw === null && previous) {
      singles[type] = previous[type];
      tell({ path: ['Cette fiche'], message: 'n’est plus publiée.' }, 'kept at its last good version');
      continue;
    }
    const { entry, faults, blemishes, flaws } = judgeEntry(singleSchemas[type], raw);
    if (entry === undefined || faults.length > 0) throw badSingle(cmsUrl, type, raw, faults);
    singles[type] = entry;
    for (const blemish of blemishes) tell(blemish, 'published without it');
    for (const flaw of flaws) tell(flaw, 'published as it is');
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
    faults[0] ?? { path: [], message: MISSING },
    'left out',
  );
  const what = raw === null ? 'n’est pas publiée' : `n’est pas complète\u202F: ${field} ${message}`;
  return new PullError(
    'bad-single',
    `La fiche «\u202F${typeLabel(type)}\u202F» ${what.replace(/\.$/, '')}. À corriger ici\u202F: ${adminUrl}`,
  );
}
