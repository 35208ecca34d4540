/** What a request is about, as the mails list it. Pure. */
import { capitalized } from 'shared/domain/capitalized';
import { counted } from 'shared/domain/french-amounts';
import { frenchRange } from 'shared/domain/french-dates';
import type { Fact } from './letter';
import type { MailSession, RequestMailFacts } from './request-mail';

/** @param withTyped whether what the person typed freely is repeated. */
export function factsOf(facts: RequestMailFacts, withTyped: boolean): Fact[] {
  const { reference, interventionTitle, session, schoolName, level, pupils, adults, previous } = facts;
  const group = [counted(pupils, 'élève', 'élèves')];
  if (adults > 0) group.push(counted(adults, 'adulte', 'adultes'));
  return [
    ['Intervention', interventionTitle],
    ...(previous ? changes(previous, session) : whenAndWhere(session)),
    ...(session === null && withTyped ? wished(facts.wishes) : []),
    ...(withTyped ? [['Établissement', schoolName] as const] : []),
    ['Groupe', `${level}, ${group.join(' et ')}`],
    ['Référence', reference],
  ];
}

export function whenAndWhere(session: MailSession | null): Fact[] {
  if (session === null) return [];
  const place = placeOf(session);
  return [['Date', capitalized(frenchRange(session))], ...(place === '' ? [] : [['Lieu', place] as const])];
}

/** Whether it is the hours that changed, not only the place. */
export function isOtherTime(a: MailSession, b: MailSession): boolean {
  return Date.parse(a.start) !== Date.parse(b.start) || Date.parse(a.end) !== Date.parse(b.end);
}

function changes(previous: MailSession, session: MailSession | null): Fact[] {
  if (session === null) return [['Ancienne date', capitalized(frenchRange(previous))]];
  const [from, to] = [placeOf(previous), placeOf(session)];
  return [
    ...(isOtherTime(previous, session)
      ? ([
          ['Nouvelle date', capitalized(frenchRange(session))],
          ['Ancienne date', capitalized(frenchRange(previous))],
        ] as const)
      : ([['Date', capitalized(frenchRange(session))]] as const)),
    ...(to === '' ? [] : [[from === to ? 'Lieu' : 'Nouveau lieu', to] as const]),
    ...(from === to || from === '' ? [] : [['Ancien lieu', from] as const]),
  ];
}

function wished(wishes: readonly string[]): Fact[] {
  const typed = wishes.filter((wish) => wish !== '');
  return typed.length === 0 ? [] : [['Périodes souhaitées', typed.join('\u202F; ')]];
}

function placeOf({ place, commune }: MailSession): string {
  return [place, commune].filter((part) => part).join(', ');
}
