import { expect, test } from 'vitest';
import type { Question } from '../../views/orientation.ts';
import { keptQuiz } from './kept-quiz.ts';

const question = (id: string, ...answers: string[]): Question => ({
  id,
  question: id,
  unknown: '',
  answers: answers.map((each) => ({ id: each, label: each, meets: () => true, met: '', unmet: '' })),
});
const questions = [question('rythme', 'jour', 'nuit'), question('permis', 'oui')];

test('the answers and the question shown are found again', () => {
  const quiz = { choices: { rythme: 'nuit', permis: 'oui' }, step: 2 };
  expect(keptQuiz({ quiz, other: 1 }, questions)).toEqual(quiz);
});

test('what the questions no longer know is left out', () => {
  const quiz = { choices: { rythme: 'matin', secteur: 'x', permis: '' }, step: 9 };
  expect(keptQuiz({ quiz }, questions)).toEqual({ choices: {}, step: 2 });
  expect(keptQuiz({ quiz: { choices: {}, step: -1 } }, questions)?.step).toBe(0);
});

test.each([
  null,
  undefined,
  'x',
  1,
  {},
  { quiz: null },
  { quiz: { step: 1 } },
  { quiz: { step: 1, choices: null } },
])('what holds no quiz begins anew: %j', (state) => expect(keptQuiz(state, questions)).toBeUndefined());
