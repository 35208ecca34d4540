import { expect, it } from 'vitest';
import { keptText } from './kept-text.ts';

it('shows what holds something, a line each', () => {
  const text = keptText({
    id: 1,
    reference: 'DI-7K3FQ2',
    state: 'confirmed',
    person: 'Camille Exemple',
    phone: null,
    wishes: ['En mars', 'En mai'],
    notes: [{ at: '2026-11-22', who: 'Référent', text: 'Rappeler' }],
  });
  expect(text.split('\n')).toEqual([
    'reference: DI-7K3FQ2',
    '  state: confirmed',
    '  person: Camille Exemple',
    '  wishes: En mars; En mai',
    '  note: {"at":"2026-11-22","who":"Référent","text":"Rappeler"}',
  ]);
});
