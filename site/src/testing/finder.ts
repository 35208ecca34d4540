/** For tests: a finder of three interventions, and dates of them. */
import type { FinderCommune, FinderData, FinderDate, FinderIntervention } from '../views/finder.ts';

export const BOURG: FinderCommune = {
  slug: 'bourg-en-bresse',
  name: 'Bourg-en-Bresse',
  point: { latitude: 46.205, longitude: 5.226 },
};
export const BELLEY: FinderCommune = {
  slug: 'belley',
  name: 'Belley',
  point: { latitude: 45.759, longitude: 5.688 },
};

export const GAME = interventionOf('jeu', { levels: ['6e', '5e'], sectors: ['handicap'] });
export const VISIT = interventionOf('visite', {
  jobs: ['aide-soignant', 'infirmier'],
  place: 'dans-une-structure',
});
export const REMOTE = interventionOf('atelier', { place: 'a-distance', isRemote: true, example: true });

function interventionOf(format: string, over: Partial<FinderIntervention>): FinderIntervention {
  return {
    documentId: `intervention-${format}`,
    title: `Une intervention\u202F: ${format}`,
    slug: `une-intervention-${format}`,
    format,
    levels: ['3e'],
    place: 'dans-l-etablissement-scolaire',
    isRemote: false,
    jobs: [],
    sectors: [],
    example: false,
    ...over,
  };
}

export function dateWith(over: Partial<FinderDate> = {}): FinderDate {
  return {
    documentId: 'date-1',
    intervention: GAME,
    start: '2027-01-11T08:00:00.000Z',
    end: '2027-01-11T10:00:00.000Z',
    commune: BELLEY,
    place: 'Dans un collège',
    levels: ['3e'],
    state: '18\u00A0places libres sur\u00A030',
    isFree: true,
    hasWaitingList: false,
    ...over,
  };
}

export function finderOf(dates: readonly FinderDate[]): FinderData {
  return {
    interventions: [GAME, VISIT, REMOTE],
    dates,
    periods: [
      { label: 'Vacances de Noël 2026', start: '2026-12-19', end: '2027-01-03', confirmed: false },
      { label: 'Vacances d’hiver 2027', start: '2027-02-13', end: '2027-02-28', confirmed: true },
    ],
    labels: new Map([['3e', '3e']]),
    total: dates.length,
  };
}
