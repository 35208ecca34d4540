/** The calendar's words on who goes where, and on dates that are hard to reach one after the other. Pure. */
import { capitalized } from 'shared/domain/capitalized';
import { counted } from 'shared/domain/french-amounts';
import { frenchDay, frenchHours, frenchMonth } from 'shared/domain/french-dates';
import { parisDay } from 'shared/domain/paris-time';
import { daysTouched } from '../../calendar/days.ts';
import { WAY_IN_MINUTES, type Clash } from '../../interveners/clashes.ts';
import type { AssignedAnswer, EngagedSession, EngagementsAnswer } from '../../interveners/desk.ts';

const kinds: Record<Clash['kind'], string> = {
  time: 'à la même heure',
  way: `moins de ${WAY_IN_MINUTES}\u00A0minutes pour changer de commune`,
};

/** Each date on each day of the month that it touches. */
export function sessionsByDay({ month, sessions }: EngagementsAnswer): Map<string, EngagedSession[]> {
  const days = new Map<string, EngagedSession[]>();
  for (const session of sessions)
    for (const day of daysTouched(month, session.start, session.end))
      days.set(day, [...(days.get(day) ?? []), session]);
  return new Map([...days].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** « 12 dates en mars 2027, dont 3 où personne ne va encore. » */
export function monthSummary({ month, sessions }: EngagementsAnswer): string {
  const name = frenchMonth(`${month}-15T12:00:00Z`);
  if (sessions.length === 0) return `Aucune intervention n’est prévue en ${name}.`;
  const alone = sessions.filter(({ interveners }) => interveners.length === 0).length;
  const dates = `${counted(sessions.length, 'date', 'dates')} en ${name}`;
  return alone === 0 ? `${dates}.` : `${dates}, dont ${alone} où personne ne va encore.`;
}

/** One sentence for each clash of the month, to be read without looking for its dates. */
export function clashSentences({ sessions, clashes }: EngagementsAnswer): string[] {
  return clashes.flatMap((clash) => {
    const [first, second] = clash.sessions.map((id) => sessionOf(sessions, id));
    if (!first || !second) return [];
    const name = nameOf(first, clash.intervener);
    const later = parisDay(first.start) === parisDay(second.start) ? '' : `${frenchDay(second.start)}, `;
    const dates = `${capitalized(inBrief(first))}, et ${later}${inBrief(second)}`;
    return [`${name}, ${frenchDay(first.start)}\u202F: ${kinds[clash.kind]}. ${dates}.`];
  });
}

/** « Anne Exemple : à la même heure que « Grand âge » ». */
export function clashesAt(documentId: string, { sessions, clashes }: EngagementsAnswer): string[] {
  return clashes.flatMap(({ intervener, sessions: pair, kind }) => {
    if (!pair.includes(documentId)) return [];
    const other = sessionOf(sessions, pair.find((id) => id !== documentId) ?? '');
    if (!other) return [];
    const joint = kind === 'time' ? ' que' : ', avec';
    return [`${nameOf(other, intervener)}\u202F: ${kinds[kind]}${joint} «\u202F${other.title}\u202F».`];
  });
}

/** « Anne Exemple et Dominique Essai »; null when nobody goes. */
export function goersInWords(people: EngagedSession['interveners']): string | null {
  const names = people.map(({ name }) => name);
  return names.length === 0 ? null : new Intl.ListFormat('fr-FR').format(names);
}

/** What was kept, and under it each warning. */
export function assignedInWords(
  { title, start }: EngagedSession,
  { interveners, warnings }: AssignedAnswer,
): string {
  const goers = goersInWords(interveners);
  const verb = interveners.length > 1 ? 'vont' : 'va';
  const kept = goers === null ? 'personne n’y va' : `${goers} y ${verb}`;
  return [`«\u202F${title}\u202F», ${frenchDay(start)}\u202F: ${kept}.`, ...warnings].join('\n');
}

function inBrief({ title, start, end, commune }: EngagedSession): string {
  const where = commune === null ? '' : `, ${commune}`;
  return `${frenchHours({ start, end })}, «\u202F${title}\u202F»${where}`;
}

function sessionOf(sessions: readonly EngagedSession[], id: string): EngagedSession | undefined {
  return sessions.find(({ documentId }) => documentId === id);
}

function nameOf({ interveners }: EngagedSession, id: number): string {
  return interveners.find((each) => each.id === id)?.name ?? '';
}
