/** Raw entries as the CMS answers them: whole and good, unless a test says otherwise. */
import type { CollectionType, SingleType } from '../domain/content-types.ts';

type Raw = Record<string, unknown>;

const UPDATED = '2026-11-01T09:00:00.000Z';

export function paragraph(text: string): Raw {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

/** The raw form of a relation to this document. */
export function to(documentId: string): Raw {
  return { documentId };
}

export function aSector(over: Raw = {}): Raw {
  return {
    documentId: 'sector-1',
    updatedAt: UPDATED,
    name: 'Grand âge',
    slug: 'grand-age',
    summary: 'Aider à bien vieillir.',
    ...over,
  };
}

export function aCommune(over: Raw = {}): Raw {
  return {
    documentId: 'commune-1',
    updatedAt: UPDATED,
    insee: '01053',
    name: 'Bourg-en-Bresse',
    postcodes: '01000',
    ...over,
  };
}

export function aJobDescription(over: Raw = {}): Raw {
  return {
    documentId: 'job-1',
    updatedAt: UPDATED,
    titleInclusive: 'Aide-soignante, aide-soignant',
    titleFeminine: 'Aide-soignante',
    titleMasculine: 'Aide-soignant',
    slug: 'aide-soignant',
    summary: 'Prendre soin, chaque jour.',
    sectors: [to('sector-1')],
    missions: [{ title: 'Aider à la toilette', text: null }],
    qualifications: [],
    progressions: [],
    relatedJobs: [],
    testimonials: [],
    verifiedOn: '2026-11-22',
    ...over,
  };
}

export function anEvent(over: Raw = {}): Raw {
  return {
    documentId: 'event-1',
    updatedAt: UPDATED,
    title: 'Forum des métiers du soin',
    slug: 'forum-des-metiers-du-soin',
    kind: 'job_forum',
    summary: 'Rencontrer celles et ceux qui accompagnent.',
    dates: [{ start: '2026-12-03T13:00:00.000Z', end: '2026-12-03T16:00:00.000Z' }],
    eventStatus: 'scheduled',
    jobs: [],
    sectors: [],
    ...over,
  };
}

export function aSchoolIntervention(over: Raw = {}): Raw {
  return {
    documentId: 'intervention-1',
    updatedAt: UPDATED,
    title: 'Une heure avec une aide-soignante',
    slug: 'une-heure-avec-une-aide-soignante',
    goal: 'Découvrir le métier.',
    format: 'testimony',
    durationMinutes: 55,
    levels: ['quatrieme', 'troisieme'],
    placeKind: 'in_school',
    jobs: [],
    resourcesBefore: [],
    resourcesAfter: [],
    ...over,
  };
}

export function anInterventionSession(over: Raw = {}): Raw {
  return {
    documentId: 'session-1',
    updatedAt: UPDATED,
    intervention: to('intervention-1'),
    commune: to('commune-1'),
    start: '2026-12-04T08:00:00.000Z',
    end: '2026-12-04T08:55:00.000Z',
    state: 'open',
    placesTotal: 30,
    placesTaken: 12,
    ...over,
  };
}

export function aNewsArticle(over: Raw = {}): Raw {
  return {
    documentId: 'news-1',
    updatedAt: UPDATED,
    title: 'Une plateforme pour les métiers',
    slug: 'une-plateforme-pour-les-metiers',
    summary: 'Le Département rassemble celles et ceux qui recrutent.',
    date: '2022-12-12',
    body: [paragraph('Le Département a voté la plateforme.')],
    jobs: [],
    events: [],
    plans: [],
    ...over,
  };
}

export function aPage(over: Raw = {}): Raw {
  return {
    documentId: 'page-1',
    updatedAt: UPDATED,
    title: 'La démarche',
    slug: 'la-demarche',
    summary: 'Pourquoi ce site.',
    blocks: [],
    ...over,
  };
}

const contact = { service: 'Direction générale adjointe solidarité' };

export function theSingles(
  over: Partial<Record<SingleType, Raw | null>> = {},
): Record<SingleType, Raw | null> {
  return {
    'accessibility-statement': {
      documentId: 'accessibility',
      updatedAt: UPDATED,
      state: 'none',
      date: '2026-11-22',
      scope: 'Ce site',
      introduction: [paragraph('Le Département veut un site pour toutes et tous.')],
      auditResult: [paragraph('Aucun audit n’a encore eu lieu.')],
      contact,
      remedies: [paragraph('Écrivez au Défenseur des droits.')],
    },
    'home-page': {
      documentId: 'home',
      updatedAt: UPDATED,
      title: 'Un métier auprès des autres',
      lead: 'Dans l’Ain, on vous attend.',
      sectorsTitle: 'Les secteurs',
      jobsTitle: 'Les métiers',
      jobs: [],
      eventsTitle: 'L’agenda',
      schoolsTitle: 'Écoles',
      approachTitle: 'La démarche',
      plansTitle: 'Les plans',
      plans: [],
      newsTitle: 'Actualités',
    },
    'site-settings': {
      documentId: 'settings',
      updatedAt: UPDATED,
      siteName: 'Métiers de l’accompagnement',
      tagline: 'Dans l’Ain',
      publisher: 'Département de l’Ain',
      contact,
      mainNavigation: [{ label: 'Métiers', url: '/metiers/' }],
    },
    ...over,
  };
}

/** `count` entries made by `build`, each told apart by its number. */
export function many(count: number, build: (index: number) => Raw): Raw[] {
  return Array.from({ length: count }, (_, index) => build(index + 1));
}

export type RawCollections = Partial<Record<CollectionType, Raw[]>>;
