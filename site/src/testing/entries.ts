/** For tests: whole entries as a snapshot holds them, plain unless the test says otherwise. */
import type { Commune } from 'shared/domain/commune';
import type { Event } from 'shared/domain/event';
import type { InterventionSession } from 'shared/domain/intervention-session';
import type { NewsArticle } from 'shared/domain/news-article';
import type { Contact, Place } from 'shared/domain/parts';
import type { SchoolIntervention } from 'shared/domain/school-intervention';

const updatedAt = '2026-11-01T09:00:00.000Z';

export const noContact: Contact = { service: null, email: null, phone: null, responseDays: null, note: null };

export const noPlace: Place = {
  name: null,
  street: null,
  postcode: null,
  commune: null,
  latitude: null,
  longitude: null,
  stepFree: false,
  hearingLoop: false,
  transport: null,
};

export function communeWith(over: Partial<Commune> = {}): Commune {
  return {
    documentId: 'commune-1',
    updatedAt,
    insee: '01053',
    name: 'Bourg-en-Bresse',
    postcodes: ['01000'],
    epci: null,
    latitude: 46.205,
    longitude: 5.2255,
    ...over,
  };
}

export function eventWith(over: Partial<Event> = {}): Event {
  return {
    documentId: 'event-1',
    updatedAt,
    title: 'Forum des métiers du soin',
    slug: 'forum-des-metiers-du-soin',
    kind: 'job_forum',
    summary: 'Rencontrer celles et ceux qui accompagnent.',
    description: [],
    image: null,
    dates: [{ start: '2026-12-03T13:00:00.000Z', end: '2026-12-03T16:00:00.000Z' }],
    eventStatus: 'scheduled',
    postponedTo: null,
    mode: null,
    place: null,
    onlineUrl: null,
    audiences: [],
    registration: null,
    free: false,
    organizer: null,
    contact: null,
    jobs: [],
    sectors: [],
    documents: [],
    report: [],
    example: false,
    ...over,
  };
}

export function interventionWith(over: Partial<SchoolIntervention> = {}): SchoolIntervention {
  return {
    documentId: 'intervention-1',
    updatedAt,
    title: 'Une heure avec une aide-soignante',
    slug: 'une-heure-avec-une-aide-soignante',
    goal: 'Découvrir le métier.',
    format: 'testimony',
    description: [],
    image: null,
    durationMinutes: 55,
    levels: ['quatrieme', 'troisieme'],
    groupSizeMin: null,
    groupSizeMax: null,
    jobs: [],
    speakers: null,
    equipment: [],
    placeKind: 'in_school',
    areas: [],
    free: true,
    cost: null,
    parcoursAvenir: null,
    resourcesBefore: [],
    resourcesAfter: [],
    accessibility: null,
    contact: null,
    example: false,
    ...over,
  };
}

export function sessionWith(over: Partial<InterventionSession> = {}): InterventionSession {
  return {
    documentId: 'session-1',
    updatedAt,
    intervention: 'intervention-1',
    start: '2026-12-04T08:00:00.000Z',
    end: '2026-12-04T08:55:00.000Z',
    place: null,
    commune: 'commune-1',
    level: null,
    placesTotal: 30,
    placesTaken: 12,
    state: 'open',
    example: false,
    ...over,
  };
}

export function newsWith(over: Partial<NewsArticle> = {}): NewsArticle {
  return {
    documentId: 'news-1',
    updatedAt,
    title: 'Une plateforme pour les métiers',
    slug: 'une-plateforme-pour-les-metiers',
    summary: 'Le Département rassemble celles et ceux qui recrutent.',
    date: '2022-12-12',
    image: null,
    body: [],
    jobs: [],
    events: [],
    plans: [],
    sources: [],
    ...over,
  };
}
