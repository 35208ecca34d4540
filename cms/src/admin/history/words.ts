/** What the pages of versions say, in French. Pure: `now` comes from the caller. */
import { capitalized } from 'shared/domain/capitalized';
import { counted } from 'shared/domain/french-amounts';
import type { RestoreAnswer, VersionKind, VersionSummary } from '../../history/history-answer.ts';
import { moment } from '../publication/words.ts';

/** « Administration, hier à 9 h », « Le CMS, hier à 9 h ». */
export function byWhom({ who, at }: VersionSummary, now: Date): string {
  return `${capitalized(who)}, ${moment(new Date(at).toISOString(), now)}`;
}

/** « 3 changements », « Retirée du site ». */
export function whatHappened({ kind, changes }: VersionSummary): string {
  if (kind === 'unpublish') return 'Retirée du site';
  if (kind === 'delete') return 'Supprimée';
  if (kind === 'erased') return 'Contenu effacé';
  if (changes === null) return 'Première version gardée';
  return changes === 0 ? 'Remise en ligne sans changement' : counted(changes, 'changement', 'changements');
}

/** What is said in place of a comparison; null when the version holds something. */
export function whyNothing(kind: VersionKind): string | null {
  if (kind === 'publish') return null;
  return kind === 'erased'
    ? 'Le contenu de cette version est effacé\u202F: l’accord de la personne a pris fin.'
    : 'Cette ligne dit seulement que l’entrée a quitté le site.';
}

/** « Version 3 ». */
export function versionName({ number }: Pick<VersionSummary, 'number'>): string {
  return `Version\u00A0${number}`;
}

export function restoredSentence({ leftOut }: RestoreAnswer, number: number): string {
  const done = `Le brouillon reprend la version\u00A0${number}. Relisez-le, puis publiez-le quand il vous convient.`;
  if (leftOut.length === 0) return done;
  return `${done} Ce qui n’existe plus n’a pas pu revenir\u202F: ${leftOut.join('\u202F; ')}.`;
}
