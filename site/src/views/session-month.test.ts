import { describe, expect, it } from 'vitest';
import { clockAt } from 'shared/domain/clock';
import type { SchoolPeriod } from 'shared/domain/school-period';
import { communeWith, interventionWith, sessionWith } from '../testing/entries.ts';
import { ourPeriods, periodLine, periodsIn } from './school-periods.ts';
import { sessionWeeks } from './session-month.ts';

const clock = clockAt(new Date('2026-11-22T12:00:00Z'));
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const period = (
  label: string,
  start: string,
  end: string,
  over: Partial<SchoolPeriod> = {},
): SchoolPeriod => ({
  documentId: label,
  updatedAt: '2026-11-01T09:00:00.000Z',
  label,
  kind: 'holidays',
  start,
  end,
  zone: 'A',
  confirmed: true,
  source: null,
  ...over,
});
const christmas = period('Vacances de Noël 2026', '2026-12-19', '2027-01-03', { confirmed: false });
const internship = period('Stage de seconde 2027', '2027-06-14', '2027-06-25', {
  kind: 'seconde_internship',
  zone: null,
});
const periods = [christmas, internship, period('Noël à Paris', '2026-12-20', '2027-01-04', { zone: 'C' })];

const held = (over: Parameters<typeof sessionWith>[0] = {}) => ({
  session: sessionWith(over),
  intervention: interventionWith(),
  commune: communeWith(),
});
const days = (month: string, ...sessions: ReturnType<typeof held>[]) =>
  sessionWeeks(month, sessions, periodsIn(month, ourPeriods(periods)), clock)
    .flat()
    .filter((day) => day !== null);

describe('The table of a month of interventions', () => {
  it('has each date on its day, with its place, its levels and the places left', () => {
    const [day, ...others] = days('2026-12', held()).filter(({ items }) => items.length > 0);
    expect(others).toEqual([]);
    expect(day?.day).toBe('2026-12-04');
    expect(day?.items[0]).toMatchObject({
      url: '/interventions-scolaires/une-heure-avec-une-aide-soignante/#dates',
      notes: ['Bourg-en-Bresse', '4e, 3e', '18\u00A0places libres sur\u00A030'],
      state: null,
    });
  });

  it('says what cannot be asked for any more, and who has it never', () => {
    const states = [{ placesTaken: 30 }, { state: 'confirmed' as const }, { state: 'cancelled' as const }];
    const items = days('2026-12', ...states.map(held)).flatMap((day) => day.items);
    expect(items.map(({ state, isDropped }) => [state, isDropped])).toEqual([
      ['Complet', false],
      ['Date déjà prise', false],
      ['Annulée', true],
    ]);
  });

  it('names the holidays of zone A and the internships of all on each of their days, and no others', () => {
    const off = (month: string) =>
      days(month).flatMap((day) => (day.off ? [`${day.day.slice(8)} ${plain(day.off)}`] : []));
    expect(off('2026-12')).toHaveLength(13);
    expect(off('2026-12')[0]).toBe('19 Vacances de Noël 2026 (à confirmer)');
    expect(off('2027-01')).toHaveLength(3);
    expect(off('2027-06')).toHaveLength(12);
    expect(off('2027-06').at(-1)).toBe('25 Stage de seconde 2027');
    expect(off('2026-11')).toEqual([]);
  });
});

it('a period is said in a line, that of a day too', () => {
  expect([christmas, period('Pont', '2027-05-07', '2027-05-07')].map(periodLine).map(plain)).toEqual([
    'Vacances de Noël 2026 (à confirmer) : du 19 décembre 2026 au 3 janvier 2027',
    'Pont : le 7 mai 2027',
  ]);
});
