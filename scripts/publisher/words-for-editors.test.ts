import { PullError } from 'shared/cms/pull-error';
import { expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { exitCodeOf } from './exit-code-of.ts';
import { TargetFailure } from './target-failure.ts';
import { wordsForEditors } from './words-for-editors.ts';

const fromDisk = (code: string): Error => Object.assign(new Error(`${code}: no`), { code });

it.each([
  ['diskFull', /disque du serveur est plein/],
  ['notWritable', /ne peut pas être écrit/],
  ['alreadyRunning', /autre publication est en cours/],
  ['olderRevision', /plus ancien/],
  ['noSuchRelease', /n’est plus gardée/],
  ['target', /hébergement distant/],
] as const)('says %s in French, with what to do', (name, words) => {
  const sentence = wordsForEditors(new Failure('In English.', exitCodes[name]));
  expect(sentence).toMatch(words);
  expect(sentence).toMatch(/(Prévenez|Réessayez|Choisissez)/);
});

it('tells storage that holds something newer from storage that refuses', () => {
  const [newer, refused] = [exitCodes.olderRevision, exitCodes.target].map((exitCode) =>
    wordsForEditors(new TargetFailure(new Failure('In English.', exitCode))),
  );
  expect(newer).toMatch(/version plus récente.+Prévenez/);
  expect(newer).not.toContain('refuse');
  expect(refused).toContain('refuse l’envoi');
});

it('passes on what is French already', () => {
  expect(wordsForEditors(new PullError('timeout', 'Le CMS n’a pas répondu.'))).toBe(
    'Le CMS n’a pas répondu.',
  );
  expect(wordsForEditors(new Failure('La publication est refusée.', exitCodes.gates))).toBe(
    'La publication est refusée.',
  );
});

it('tells what the disk refused, wherever that was met, from what nobody foresaw', () => {
  expect([exitCodeOf(fromDisk('ENOSPC')), exitCodeOf(fromDisk('EROFS'))]).toEqual([
    exitCodes.diskFull,
    exitCodes.notWritable,
  ]);
  expect(wordsForEditors(fromDisk('ENOSPC'))).toContain('libérer de la place');
  expect([exitCodeOf(new Error('odd')), exitCodeOf(new PullError('timeout', ''))]).toEqual([
    exitCodes.unexpected,
    11,
  ]);
  expect(wordsForEditors(new Error('odd'))).toMatch(/imprévue.+\(odd\)\.$/);
});
