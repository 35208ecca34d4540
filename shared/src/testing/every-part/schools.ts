/** An intervention for schools, its dates in every state, and what helps before and after. */
import { anInterventionSession, aSchoolIntervention, to } from '../builders.ts';
import { aContact, aFile, anImage, UPDATED } from './parts.ts';
import { richText } from './rich-text.ts';

export const sessions = [
  { level: 'troisieme', place: 'Collège', example: true },
  { level: null },
  { placesTaken: 30 },
  { state: 'cancelled' },
  { start: '2026-10-04T08:00:00.000Z', end: '2026-10-04T09:00:00.000Z', placesTotal: null },
].map((over, index) => anInterventionSession({ documentId: `session-${index + 1}`, ...over }));

export const resources = [
  { documentId: 'by-file', file: aFile('document.pdf', 'application/pdf') },
  { documentId: 'by-page', page: to('page-1') },
  { documentId: 'by-url', url: 'https://example.org/jeu' },
  { documentId: 'by-nothing', file: aFile('gone.pdf', 'application/pdf') },
].map((over) => ({
  updatedAt: UPDATED,
  title: 'Fiche de préparation',
  kind: 'worksheet',
  description: 'À lire en classe.',
  audiences: ['teachers'],
  ...over,
}));

export function everyPartIntervention() {
  return aSchoolIntervention({
    description: richText(),
    image: anImage(),
    groupSizeMin: 10,
    groupSizeMax: 30,
    jobs: [to('job-1')],
    speakers: 'Une aide-soignante',
    equipment: 'Un vidéoprojecteur\nUne salle',
    areas: 'Bugey\nBresse',
    free: true,
    cost: 'Le transport reste à votre charge.',
    parcoursAvenir: 'Découvrir le monde économique.',
    resourcesBefore: resources.map(({ documentId }) => to(documentId)),
    resourcesAfter: [to('by-url')],
    accessibility: 'Salle de plain-pied.',
    contact: aContact(),
    example: true,
  });
}
