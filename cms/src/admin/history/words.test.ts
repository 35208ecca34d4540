/** What the pages of versions say, in an editor's French. */
import { expect, test } from 'vitest';
import { publicTypes, uidOf } from '../../public-types.ts';
import type { VersionSummary } from '../../history/history-answer.ts';
import { hasHistory } from './has-history.ts';
import { byWhom, restoredSentence, versionName, whatHappened, whyNothing } from './words.ts';

const NOW = new Date('2026-11-22T15:00:00Z');

function version(given: Partial<VersionSummary> = {}): VersionSummary {
  const at = Date.parse('2026-11-21T08:00:00Z');
  return { number: 3, kind: 'publish', at, who: 'Nora Belin', title: 'Titre', changes: 2, ...given };
}

test('a version says who made it, when, and how much it changed', () => {
  expect(versionName(version())).toBe('Version\u00A03');
  expect(byWhom(version(), NOW)).toMatch(/^Nora Belin, hier à 9\u00A0h/);
  expect(byWhom(version({ who: 'le CMS' }), NOW)).toMatch(/^Le CMS, /);
  expect(whatHappened(version())).toBe('2\u00A0changements');
  expect(whatHappened(version({ changes: 1 }))).toBe('1\u00A0changement');
  expect(whatHappened(version({ changes: 0 }))).toBe('Remise en ligne sans changement');
  expect(whatHappened(version({ changes: null }))).toBe('Première version gardée');
});

test('a mark says that the entry left, and what is erased says why', () => {
  expect(whatHappened(version({ kind: 'unpublish', changes: null }))).toBe('Retirée du site');
  expect(whatHappened(version({ kind: 'delete', changes: null }))).toBe('Supprimée');
  expect(whatHappened(version({ kind: 'erased', changes: null }))).toBe('Contenu effacé');
  expect(whyNothing('publish')).toBeNull();
  expect(whyNothing('unpublish')).toContain('a quitté le site');
  expect(whyNothing('erased')).toContain('l’accord de la personne a pris fin');
});

test('a version that came back says what could not come with it', () => {
  expect(restoredSentence({ leftOut: [] }, 2)).toBe(
    'Le brouillon reprend la version\u00A02. Relisez-le, puis publiez-le quand il vous convient.',
  );
  expect(restoredSentence({ leftOut: ['Métiers\u202F: Doreuse', 'Image\u202F: a.png'] }, 2)).toMatch(
    / Ce qui n’existe plus n’a pas pu revenir\u202F: Métiers\u202F: Doreuse\u202F; Image\u202F: a\.png\.$/,
  );
});

test('every public type has a history, and no other', () => {
  expect(publicTypes.filter((type) => !hasHistory(type))).toEqual([]);
  expect(hasHistory('intervention-request')).toBe(false);
  expect(uidOf('user')).toBe('api::user.user');
  expect(hasHistory('user')).toBe(false);
});
