import { describe, expect, it } from 'vitest';
import type { Plan } from 'shared/domain/plan';
import { planParts } from './plan-parts.ts';

const objective = (title: string) => ({ title, text: [], actions: [] });
const plan = (changes: Partial<Plan>) =>
  ({ keyFigures: [], objectives: [], indicators: [], sources: [], ...changes }) as unknown as Plan;
const none = { jobs: [], documents: [] };

describe('The table of contents of a plan', () => {
  it('leads to each objective by its number and to every part that is there', () => {
    const parts = planParts(
      plan({
        objectives: [objective('Bien vieillir'), objective('Informer')],
        sources: [{}] as Plan['sources'],
      }),
      { jobs: ['one'], documents: ['one'] },
    );
    expect(parts.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'objectif-1: 1. Bien vieillir',
      'objectif-2: 2. Informer',
      'metiers: Les métiers concernés',
      'documents: Documents',
      'sources: Sources',
    ]);
  });

  it('is left out where there is little to choose from', () => {
    expect(planParts(plan({ objectives: [objective('Un'), objective('Deux')] }), none)).toEqual([]);
  });
});
