import { field, type Cms } from './cms.ts';

/** The content revision as the pull reads it. */
export async function publicRevision(cms: Cms): Promise<number> {
  const answer = await cms.ask('{ contentRevision { revision } }');
  return field<{ revision: number }>(answer, 'contentRevision').revision;
}
