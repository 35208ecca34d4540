import type { Cms } from './cms.ts';

/** The content revision as the publisher reads it. */
export async function publicRevision(cms: Cms): Promise<number> {
  const { data } = await cms.ask('{ contentRevision { revision } }');
  return (data?.['contentRevision'] as { revision: number }).revision;
}
