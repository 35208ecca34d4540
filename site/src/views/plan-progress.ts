/** How far a plan's actions are, in words: nobody should have to count. */
import { counted } from 'shared/domain/french-amounts';
import type { PlanObjective } from 'shared/domain/plan';

type States = Pick<PlanObjective['actions'][number], 'state'>[];
type State = NonNullable<States[number]['state']>;

/** In the order of a life; one and several. */
const WORDS: readonly [State, string, string][] = [
  ['done', 'réalisée', 'réalisées'],
  ['running', 'en cours', 'en cours'],
  ['to_start', 'à lancer', 'à lancer'],
  ['suspended', 'suspendue', 'suspendues'],
];

/**
 * « 3 actions sur 12 réalisées, 5 en cours, 4 à lancer »; what is not known is said, not left out. Null without actions.
 */
export function progressWords(actions: Readonly<States>): string | null {
  if (actions.length === 0) return null;
  const states = actions.map(({ state }) => state);
  if (states.every((state) => state === null)) return unknownOfAll(actions.length);
  const told = WORDS.map(([state, one, several]) => {
    const count = states.filter((other) => other === state).length;
    const word = count < 2 ? one : several;
    if (state === 'done') return doneOf(actions.length, count, word);
    return count === 0 ? '' : `${count}\u00A0${word}`;
  });
  const unknown = states.filter((state) => state === null).length;
  const rest = unknown === 0 ? '' : `${unknown}\u00A0dont l’état n’est pas renseigné`;
  return `${[...told, rest].filter((part) => part !== '').join(', ')}.`;
}

function doneOf(all: number, done: number, word: string): string {
  if (done === 0) return `Aucune action réalisée sur\u00A0${all}`;
  return `${counted(done, 'action', 'actions')} sur\u00A0${all} ${word}`;
}

function unknownOfAll(count: number): string {
  const whose = count === 1 ? 'Son état n’est pas renseigné' : 'Leur état n’est pas renseigné';
  return `${counted(count, 'action', 'actions')}. ${whose}.`;
}
