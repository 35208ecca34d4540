/** Events in every state, and who holds them. */
import { anEvent, to } from '../builders.ts';
import { aContact, aDocument, aFile, anImage, UPDATED } from './parts.ts';
import { richText } from './rich-text.ts';

export const organization = {
  documentId: 'organization-1',
  updatedAt: UPDATED,
  name: 'Mission locale',
  kinds: ['guidance'],
  sectors: [],
  website: 'https://example.org/',
};

const place = {
  name: 'Médiathèque',
  street: '1 rue du Palais',
  postcode: '01000',
  commune: to('commune-1'),
  stepFree: true,
  hearingLoop: true,
  transport: 'Bus 2, arrêt Palais',
};

/** One event of each state, one that is over, and two that say little of themselves. */
export function events() {
  const registration = { needed: true, url: 'https://example.org/', email: 'a@example.org', capacity: 40 };
  const full = {
    description: richText(),
    image: anImage(),
    place,
    mode: 'mixed',
    onlineUrl: 'https://visio.example.org/',
    audiences: ['pupils', 'job_seekers'],
    registration: { ...registration, deadline: '2026-12-01T12:00:00.000Z' },
    free: true,
    organizer: to('organization-1'),
    contact: aContact(),
    jobs: [to('job-1')],
    documents: [aDocument(), aDocument({ file: aFile('gone.pdf', 'application/pdf') })],
    report: richText(),
    example: true,
  };
  const passed = [{ start: '2026-10-03T13:00:00.000Z', end: '2026-10-03T16:00:00.000Z' }];
  const later = { start: '2027-01-12T13:00:00.000Z', end: '2027-01-13T16:00:00.000Z' };
  const states = [
    { eventStatus: 'scheduled' },
    { eventStatus: 'full', documents: [aDocument({ file: aFile('gone.pdf', 'application/pdf') })] },
    { eventStatus: 'postponed', postponedTo: later },
    { eventStatus: 'postponed', dates: passed },
    { eventStatus: 'cancelled' },
    { eventStatus: 'moved_online' },
    { eventStatus: 'scheduled', dates: passed },
    { eventStatus: 'scheduled', registration: { ...registration, needed: false, deadline: null } },
    { eventStatus: 'scheduled', place: {}, mode: 'offline', onlineUrl: null, contact: {} },
  ];
  return states.map((state, index) =>
    anEvent({
      ...full,
      documentId: `event-${index + 1}`,
      title: `Forum ${index + 1}`,
      slug: `forum-${index + 1}`,
      ...state,
    }),
  );
}
