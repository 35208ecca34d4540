import { describe, expect, it } from 'vitest';
import { progressWords } from './plan-progress.ts';

const plain = (text: string | null) => text?.replaceAll(/[\u00A0\u202F]/g, ' ') ?? null;
type State = Parameters<typeof progressWords>[0][number]['state'];
const words = (...states: State[]) => plain(progressWords(states.map((state) => ({ state }))));

describe('The progress of a plan', () => {
  it('counts what is done among all actions, then the others by their state', () => {
    expect(words('done', 'running', 'done', 'to_start', 'suspended', 'running')).toBe(
      '2 actions sur 6 réalisées, 2 en cours, 1 à lancer, 1 suspendue.',
    );
  });

  it('says that nothing is done yet rather than nothing', () => {
    expect(words('to_start', 'to_start')).toBe('Aucune action réalisée sur 2, 2 à lancer.');
  });

  it('says of how many actions the state is not known', () => {
    expect(words('done', null, null)).toBe('1 action sur 3 réalisée, 2 dont l’état n’est pas renseigné.');
    expect(words(null, null)).toBe('2 actions. Leur état n’est pas renseigné.');
    expect(words(null)).toBe('1 action. Son état n’est pas renseigné.');
  });

  it('is silent where there is no action', () => {
    expect(words()).toBeNull();
  });
});
