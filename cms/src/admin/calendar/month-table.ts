/** A month as weeks from Monday to Sunday, and what stands on its days. Pure. */
import type { ReactNode } from 'react';
import { capitalized } from 'shared/domain/capitalized';
import { frenchDay, frenchMonth } from 'shared/domain/french-dates';
import { daysOf } from 'shared/domain/months';
import { weekday } from 'shared/domain/paris-time';
import { counted } from 'shared/domain/french-amounts';
import type { CalendarEntry, CalendarKind } from '../../calendar/desk.ts';

/** Rows of seven days; null before the first and after the last. */
export function weeksOf(month: string): (string | null)[][] {
  const days = daysOf(month);
  const before = (weekday(`${month}-01`) + 6) % 7;
  const cells = [...Array.from({ length: before }, () => null), ...days];
  const after = (7 - (cells.length % 7)) % 7;
  const all = [...cells, ...Array.from({ length: after }, () => null)];
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
}

export type ByDay<T> = ReadonlyMap<string, readonly T[]>;

/** How what stands on a day is told from the others, and shown. */
export interface Lines<T> {
  keyOf: (entry: T) => string;
  renderLine: (entry: T) => ReactNode;
}

/** The entries of the kinds that are shown, in their order. */
export function byDay(
  entries: readonly CalendarEntry[],
  shown: ReadonlySet<CalendarKind>,
): ByDay<CalendarEntry> {
  return Map.groupBy(
    entries.filter(({ kind }) => shown.has(kind)),
    ({ day }) => day,
  );
}

/** « Mars 2027 ». */
export function monthName(month: string): string {
  return capitalized(frenchMonth(`${month}-15T12:00:00Z`));
}

/** « Mardi 2 mars 2027 ». */
export function dayName(day: string): string {
  return capitalized(frenchDay(`${day}T12:00:00Z`));
}

/** « 12 lignes en mars 2027. »; says what to do when there is none. */
export function monthSummary(month: string, all: number, shown: number): string {
  const name = frenchMonth(`${month}-15T12:00:00Z`);
  if (all === 0) return `Rien n’est prévu en ${name}.`;
  if (shown === 0) return `Rien de ce qui est coché n’est prévu en ${name}. Cochez d’autres lignes.`;
  const lines = counted(shown, 'ligne', 'lignes');
  return all === shown ? `${lines} en ${name}.` : `${lines} sur ${all} en ${name}.`;
}

export const kindNames: Record<CalendarKind, { one: string; many: string }> = {
  online: { one: 'Mise en ligne', many: 'Mises en ligne' },
  offline: { one: 'Retrait du site', many: 'Retraits du site' },
  event: { one: 'Événement', many: 'Événements' },
  session: { one: 'Intervention scolaire', many: 'Interventions scolaires' },
  review: { one: 'À relire', many: 'Pages à relire' },
};
