/** What the widget says, in French, of what the publisher tells. Pure: `now` comes from the caller. */
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { counted } from 'shared/domain/french-amounts';
import { frenchDate, frenchTime } from 'shared/domain/french-dates';
import { addDays, parisDay } from 'shared/domain/paris-time';

type Release = PublisherStatus['releases'][number];

/** « aujourd’hui à 14 h 05 », « hier à 9 h », « le 20 novembre 2026 à 9 h ». */
export function moment(at: string, now: Date): string {
  return `${dayOf(parisDay(at), parisDay(now))} à ${frenchTime(at)}`;
}

function dayOf(day: string, today: string): string {
  if (day === today) return 'aujourd’hui';
  return day === addDays(today, -1) ? 'hier' : `le ${frenchDate(day)}`;
}

/** « En ligne : version 42, publiée aujourd’hui à 14 h 05, 72 pages. » */
export function liveSentence(live: PublisherStatus['live'], now: Date): string {
  if (live === null) return 'Le site n’a pas encore été publié.';
  return `En ligne\u202F: version\u00A0${live.release}, publiée ${moment(live.at, now)}, ${pages(live.pages)}.`;
}

/** What is being done or waits, without figures that change each second: said aloud when it changes. */
export function stateSentence(status: PublisherStatus): string {
  switch (status.activity.step) {
    case 'pulling':
      return 'Lecture des contenus…';
    case 'rendering':
      return 'Préparation des pages…';
    case 'checking':
      return 'Vérification des pages…';
    case 'releasing':
      return 'Mise en ligne…';
    case 'waiting':
      return waitingSentence(status);
  }
}

function waitingSentence({ pendingRevision, hold, approval, failure, live }: PublisherStatus): string {
  if (hold) return 'La publication est arrêtée.';
  if (approval) return 'La publication attend un accord.';
  if (failure) return 'La dernière publication n’a pas abouti.';
  if (pendingRevision !== null) return 'Des changements attendent d’être publiés.';
  return live ? 'Tout est en ligne.' : 'La première publication va commencer.';
}

/** « 12 sur 40 » while something is counted. */
export function progressOf({ done, total }: PublisherStatus['activity']): string | null {
  return total === 0 ? null : `${done} sur ${total}`;
}

export function holdSentence({ release, since }: NonNullable<PublisherStatus['hold']>, now: Date): string {
  return `La version\u00A0${release} a été remise en ligne ${moment(since, now)}. Rien de plus récent ne paraît tant que la publication n’est pas reprise.`;
}

/** « Cette publication retirerait 25 pages sur 72. » */
export function approvalSentence({ pagesBefore, removed }: NonNullable<PublisherStatus['approval']>): string {
  return `Cette publication retirerait ${pages(removed.length)} sur ${pagesBefore}.`;
}

/** « Dates, nº 2, Fin est avant le début. » */
export function problemSentence({ field, message }: PublisherStatus['problems'][number]): string {
  return `${field} ${message}`;
}

/** « 3 points à corriger dans les contenus ». */
export function problemsTitle(count: number): string {
  return `${counted(count, 'point', 'points')} à corriger dans les contenus`;
}

/** « 1 point à vérifier dans les pages ». */
export function remarksTitle(count: number): string {
  return `${counted(count, 'point', 'points')} à vérifier dans les pages`;
}

/** « Version 41, hier à 9 h ». */
export function releaseName({ release, at }: Release, now: Date): string {
  return `Version\u00A0${release}, ${moment(at, now)}`;
}

function pages(count: number): string {
  return counted(count, 'page', 'pages');
}

/** What is left of a list that is shown in part: « et 12 autres »; null when nothing is. */
export function others(hidden: number): string | null {
  return hidden === 0 ? null : `et ${counted(hidden, 'autre', 'autres')}`;
}
