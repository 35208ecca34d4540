/**
 * School holidays and internship weeks for the Ain (zone A). `end` is the last day without class: official calendars
 * name the day on which classes resume, one day later.
 */
import type { SchoolPeriodSeed } from './types';

const checkedHolidays = {
  kind: 'holidays',
  zone: 'A',
  confirmed: true,
  source: 'Calendrier scolaire, zone A',
} as const;
const expectedHolidays = { ...checkedHolidays, confirmed: false } as const;
/** The rule that gives the dates while the year’s official text is not out. */
const expectedInternship = {
  kind: 'seconde_internship',
  confirmed: false,
  source: 'Deux dernières semaines complètes de juin',
} as const;

export const schoolPeriods: Record<string, SchoolPeriodSeed> = {
  'stage-de-seconde-2025': {
    label: 'Stage de seconde 2025',
    kind: 'seconde_internship',
    start: '2025-06-16',
    end: '2025-06-27',
    confirmed: true,
    source: 'Ministère chargé de l’Éducation nationale',
  },
  'toussaint-2025': {
    ...checkedHolidays,
    label: 'Vacances de la Toussaint 2025',
    start: '2025-10-18',
    end: '2025-11-02',
  },
  'noel-2025': { ...checkedHolidays, label: 'Vacances de Noël 2025', start: '2025-12-20', end: '2026-01-04' },
  'hiver-2026': {
    ...checkedHolidays,
    label: 'Vacances d’hiver 2026',
    start: '2026-02-07',
    end: '2026-02-22',
  },
  'printemps-2026': {
    ...checkedHolidays,
    label: 'Vacances de printemps 2026',
    start: '2026-04-04',
    end: '2026-04-19',
  },
  'stage-de-seconde-2026': {
    ...expectedInternship,
    label: 'Stage de seconde 2026',
    start: '2026-06-15',
    end: '2026-06-26',
  },
  'ete-2026': { ...checkedHolidays, label: 'Vacances d’été 2026', start: '2026-07-04', end: '2026-08-31' },
  'toussaint-2026': {
    ...expectedHolidays,
    label: 'Vacances de la Toussaint 2026',
    start: '2026-10-17',
    end: '2026-11-01',
  },
  'noel-2026': {
    ...expectedHolidays,
    label: 'Vacances de Noël 2026',
    start: '2026-12-19',
    end: '2027-01-03',
  },
  'hiver-2027': {
    ...expectedHolidays,
    label: 'Vacances d’hiver 2027',
    start: '2027-02-13',
    end: '2027-02-28',
  },
  'printemps-2027': {
    ...expectedHolidays,
    label: 'Vacances de printemps 2027',
    start: '2027-04-10',
    end: '2027-04-25',
  },
  'stage-de-seconde-2027': {
    ...expectedInternship,
    label: 'Stage de seconde 2027',
    start: '2027-06-14',
    end: '2027-06-25',
  },
  'ete-2027': {
    ...expectedHolidays,
    label: 'Vacances d’été 2027',
    start: '2027-07-03',
    end: '2027-08-31',
    source: 'Calendrier scolaire, zone A ; jour de la rentrée à confirmer',
  },
};
