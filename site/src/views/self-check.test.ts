import { expect, it } from 'vitest';
import { selfCheckAnswers } from './self-check.ts';

const question = {
  question: 'Habitez-vous l’Ain\u202F?',
  noIsFavourable: false,
  hintYes: 'Bien.',
  hintNo: null,
};

it('says in words which answer is favourable, with the explanation of each', () => {
  expect(selfCheckAnswers(question).map(({ label, verdict, hint }) => [label, verdict, hint])).toEqual([
    ['Oui', 'C’est une réponse favorable.', 'Bien.'],
    ['Non', 'C’est un point à éclaircir.', null],
    ['Je ne sais pas', expect.stringContaining('posez la question'), null],
  ]);
});

it('turns round where « no » is the favourable answer', () => {
  const [yes, no] = selfCheckAnswers({ ...question, noIsFavourable: true });
  expect([yes?.verdict, no?.verdict]).toEqual([
    'C’est un point à éclaircir.',
    'C’est une réponse favorable.',
  ]);
});
