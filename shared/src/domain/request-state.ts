/** Where a school's request is, and where it may go from there. */

/** French, as the référent's desk and the school read them. */
export const requestStates = {
  new: 'Nouvelle',
  confirmed: 'Confirmée par l’école',
  accepted: 'Acceptée',
  done: 'Réalisée',
  refused: 'Refusée',
  cancelled: 'Annulée',
} as const;

export type RequestState = keyof typeof requestStates;

/** What is refused, cancelled or done stays so: who changes their mind asks again, or is asked again. */
const next: Record<RequestState, readonly RequestState[]> = {
  new: ['confirmed', 'accepted', 'refused', 'cancelled'],
  confirmed: ['accepted', 'refused', 'cancelled'],
  accepted: ['done', 'cancelled'],
  done: [],
  refused: [],
  cancelled: [],
};

export function mayBecome(from: RequestState, to: RequestState): boolean {
  return next[from].includes(to);
}

/** Whether somebody still has something to do. */
export function isOpenRequest(state: RequestState): boolean {
  return next[state].length > 0;
}
