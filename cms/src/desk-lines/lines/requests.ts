/** Schools' requests: those that wait for an answer, and those whose school has not confirmed yet. */
import type { OpenState, RequestCard } from '../../requests-desk/desk';
import { toCards } from '../../requests-desk/read-cards';
import { ageInWords, byUrgency, isOverdue } from '../../requests-desk/words';
import { searchRequests } from '../../requests-desk/search-requests';
import { SESSION } from '../../requests/places';
import { readRequestSettings } from '../../requests/settings';
import type { DeskEntry } from '../desk-answer';
import { SHOWN, type DeskLine, type Found, type Question } from '../line';

const RIGHT = 'admin::requests.manage';

export const requestsToAnswer: DeskLine = {
  key: 'requests-to-answer',
  group: 'requests',
  title: 'Demandes à traiter',
  types: () => [SESSION],
  right: RIGHT,
  async find({ strapi, now }) {
    const { overdueDays } = await readRequestSettings(strapi);
    return found(strapi, 'confirmed', (card) => {
      const age = `confirmée ${ageInWords(card.confirmedAt ?? card.createdAt, now)}`;
      const late = isOverdue(card, overdueDays, now) ? ', en retard' : '';
      return card.waiting ? `${age}, sur liste d’attente` : `${age}${late}`;
    });
  },
};

export const unconfirmedRequests: DeskLine = {
  key: 'unconfirmed-requests',
  group: 'requests',
  title: 'Demandes non confirmées par l’école',
  types: () => [SESSION],
  right: RIGHT,
  find: ({ strapi, now }) => found(strapi, 'new', ({ createdAt }) => `reçue ${ageInWords(createdAt, now)}`),
};

async function found(
  strapi: Question['strapi'],
  state: OpenState,
  why: (card: RequestCard) => string,
): Promise<Found> {
  const rows = await searchRequests(strapi, [state], { words: '', schoolYear: null });
  const cards = (await toCards(strapi, rows)).toSorted(byUrgency);
  return {
    count: cards.length,
    entries: cards.slice(0, SHOWN).map((card) => entryOf(card, why(card))),
    listLink: '/demandes',
  };
}

function entryOf({ school, reference }: RequestCard, why: string): DeskEntry {
  return { title: school, type: null, why: `${reference}, ${why}`, link: `/demandes/${reference}` };
}
