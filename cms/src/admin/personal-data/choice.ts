/** Which of the things found are this person's: someone of the same name may stand among them. Pure. */
import type { PersonAnswer } from '../../personal-data/person-answer.ts';

/** Ids. */
export interface Choice {
  requests: readonly number[];
  interveners: readonly number[];
}

export type Kind = keyof Choice;

export const NOTHING: Choice = { requests: [], interveners: [] };

export function toggled(choice: Choice, kind: Kind, id: number): Choice {
  const ids = choice[kind];
  return { ...choice, [kind]: ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id] };
}

export function allOf({ requests, interveners }: PersonAnswer): Choice {
  return { requests: requests.map(({ id }) => id), interveners: interveners.map(({ id }) => id) };
}

export function chosenCount({ requests, interveners }: Choice): number {
  return requests.length + interveners.length;
}

/** The file for the person, as `pnpm person-data export` writes it. */
export function fileOf(answer: PersonAnswer, choice: Choice): string {
  const chosen: PersonAnswer = {
    requests: answer.requests.filter(({ id }) => choice.requests.includes(id)),
    interveners: answer.interveners.filter(({ id }) => choice.interveners.includes(id)),
  };
  return JSON.stringify(chosen, null, 2);
}
