import { expect, it } from 'vitest';
import { selfCheckAnswers } from './self-check.ts';

const question = {
  question: 'Habitez-vous l’Ain\u202F?',
  noIsFavourable: false,
  hintYes: 'Bien.',
  hintNo: null,
};

it('says in words which answer is favourable, with the explanation of each', () => {
  expect(selfCheckAnswers(question).map(({ label, words }) => [label, words])).toEqual([
    ['Oui', 'C’est une réponse favorable. Bien.'],
    ['Non', 'C’est un point à éclaircir.'],
    ['Je ne sais pas', expect.stringContaining('posez la question')],
  ]);
});

it('turns round where « no » is the favourable answer', () => {
  const [yes, no] = selfCheckAnswers({ ...question, noIsFavourable: true });
  expect([yes?.words, no?.words]).toEqual([
    'C’est un point à éclaircir. Bien.',
    'C’est une réponse favorable.',
  ]);
});
