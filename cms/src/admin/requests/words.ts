/** What the pages of requests say, in French. Pure. */
import { counted } from 'shared/domain/french-amounts';
import { frenchRange } from 'shared/domain/french-dates';
import { closedStates, openStates, type OpenState, type BoardAnswer, type DateChoice, type RequestCard, type When } from '../../requests-desk/desk.ts'; // prettier-ignore
import { isOverdue } from '../../requests-desk/words.ts';

/** Several of a state, as headings of the board. */
export const statesInWords = {
  new: 'Nouvelles',
  confirmed: 'Confirmées par l’école',
  accepted: 'Acceptées',
  done: 'Réalisées',
  refused: 'Refusées',
  cancelled: 'Annulées',
} as const;

/** What an empty column says. */
export const emptyColumn = {
  new: 'Aucune demande n’attend le clic de son école.',
  confirmed: 'Aucune demande n’attend de réponse.',
  accepted: 'Aucune intervention n’est prévue.',
} as const;

/** « jeudi 4 mars 2027, de 10 h à 11 h ». */
export function dayInWords({ start, end }: Pick<When, 'start' | 'end'>): string {
  return frenchRange({ start, end });
}

/** « Salle des fêtes, Bourg-en-Bresse »; empty when neither is given. */
export function placeInWords({ place, commune }: Pick<When, 'place' | 'commune'>): string {
  return [place, commune].filter((part) => part !== null && part !== '').join(', ');
}

/** « 28 élèves de seconde, 2 adultes ». */
export function classInWords({
  pupils,
  adults,
  level,
}: Pick<RequestCard, 'pupils' | 'adults' | 'level'>): string {
  const class_ = `${counted(pupils, 'élève', 'élèves')} (${level})`;
  return adults === 0 ? class_ : `${class_}, ${counted(adults, 'adulte', 'adultes')}`;
}

/** « jeudi 4 mars 2027, de 10 h à 11 h, Bourg-en-Bresse, 12 places libres ». */
export function choiceInWords(date: DateChoice): string {
  const parts = [dayInWords(date), placeInWords(date), roomInWords(date.room)];
  return parts.filter((part) => part !== '').join(', ');
}

function roomInWords(room: number | null): string {
  if (room === null) return 'libre pour une école';
  return room === 0 ? 'complète' : counted(room, 'place libre', 'places libres');
}

/** What the page says at its head, and what a screen reader hears when a search ends. */
export function boardSummary({ open, closed, overdueDays }: BoardAnswer, now: Date): string {
  const late = open.filter((card) => isOverdue(card, overdueDays, now)).length;
  const others = closedStates.reduce((sum, state) => sum + closed[state], 0);
  const parts = [
    open.length === 0
      ? 'Aucune demande en cours'
      : counted(open.length, 'demande en cours', 'demandes en cours'),
    late > 0 && `dont ${late} en retard`,
    others > 0 && counted(others, 'close', 'closes'),
  ];
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}

export function byState(open: readonly RequestCard[]): [state: OpenState, cards: RequestCard[]][] {
  return openStates.map((state) => [state, open.filter((card) => card.state === state)]);
}
