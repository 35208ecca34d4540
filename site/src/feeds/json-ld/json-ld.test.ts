import { clockAt } from 'shared/domain/clock';
import type { Event } from 'shared/domain/event';
import type { JobDescription } from 'shared/domain/job-description';
import type { Snapshot } from 'shared/domain/snapshot';
import { generateContent } from 'shared/testing/generated-content/generate-content';
import { pullFrom, stopFakeCms } from 'shared/testing/pull-from-fake';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { structuredDataFaults, structuredDataTypes } from '../../testing/structured-data.ts';
import { articleNodes } from './article.ts';
import { eventNodes } from './event.ts';
import { jsonLd, type JsonLdNode } from './node.ts';
import { occupationNode } from './occupation.ts';
import { sessionNodes } from './session.ts';
import { breadcrumb, faqNodes, homeNodes, publisherId } from './site-nodes.ts';

const absolute = (path: string) => new URL(path, 'https://metiers.example.org').href;
const clock = clockAt(new Date('2026-11-22T12:00:00Z'));
let snapshot: Snapshot;

beforeAll(async () => {
  ({ snapshot } = await pullFrom(generateContent(300, 1)));
});
afterAll(stopFakeCms);

function faults(nodes: readonly JsonLdNode[]): string[] {
  return structuredDataFaults(jsonLd(nodes));
}

function context(event: Event) {
  const { commune, organization } = snapshot.collections;
  return {
    commune: commune.find(({ documentId }) => documentId === event.place?.commune),
    organizer: organization.find(({ documentId }) => documentId === event.organizer),
    image: '/images/forum.webp',
    clock,
    absolute,
  };
}

/** An event of the generated content with these changes. */
function anEvent(changes: Partial<Event>): Event {
  const [first] = snapshot.collections.event;
  if (!first) throw new Error('The generated content has events.');
  return { ...first, example: false, eventStatus: 'scheduled', postponedTo: null, ...changes };
}

describe('what search engines require is there', () => {
  test('of every event, whatever its state and however little is known of it', () => {
    const real = snapshot.collections.event.map((event) => ({ ...event, example: false }));
    const found = real.flatMap((event) => [
      ...faults(eventNodes(event, context(event))),
      ...faults(
        eventNodes({ ...event, place: null, mode: null, free: false }, { ...context(event), image: null }),
      ),
    ]);
    expect(found).toEqual([]);
  });

  test('of every job with its diplomas and questions', () => {
    const { qualification } = snapshot.collections;
    const found = snapshot.collections['job-description'].flatMap((job) => {
      const named = qualification.filter(({ documentId }) => job.qualifications.includes(documentId));
      return faults([occupationNode(job, named, absolute), ...faqNodes(job.faq)]);
    });
    expect(found).toEqual([]);
  });

  test('of every intervention’s dates', () => {
    const { 'intervention-session': sessions, commune } = snapshot.collections;
    const settings = snapshot.singles['site-settings'];
    const found = snapshot.collections['school-intervention'].flatMap((intervention) => {
      const own = sessions
        .filter((session) => session.intervention === intervention.documentId)
        .map((session) => ({ ...session, example: false }));
      const communeOf = (session: { commune: string }) =>
        commune.find(({ documentId }) => documentId === session.commune);
      const nodes = sessionNodes({ ...intervention, example: false }, own, {
        communeOf,
        clock,
        settings,
        absolute,
      });
      return nodes.length > 0 ? faults(nodes) : [];
    });
    expect(found).toEqual([]);
  });

  test('of news, plans, the way to a page and the home page', () => {
    const { 'news-article': news, plan } = snapshot.collections;
    const settings = snapshot.singles['site-settings'];
    const common = { url: '/actualites/x/', image: null };
    const nodes = [
      ...news.flatMap((one) => articleNodes({ ...one, ...common, type: 'NewsArticle' }, settings, absolute)),
      ...plan.flatMap((one) =>
        articleNodes({ ...one, ...common, type: 'Article', date: null }, settings, absolute),
      ),
      breadcrumb([{ label: 'Les métiers', url: '/metiers/' }], 'Aide-soignant', absolute),
    ];
    expect(faults(nodes)).toEqual([]);
    expect(faults(homeNodes(settings, absolute))).toEqual([]);
  });
});

test('what a schema misses is named', () => {
  const [node] = eventNodes(anEvent({}), context(anEvent({})));
  expect(node && faults([{ ...node, startDate: '2026-12-03' }])).toHaveLength(1);
  expect(node && faults([{ ...node, location: [] }])).toHaveLength(1);
  // Described on another page alone.
  expect(node && faults([{ ...node, organizer: publisherId(absolute) }])).toHaveLength(1);
});

test('an event of several dates is announced at each that is to come, eight at most', () => {
  const day = (number: number) => `2026-12-${String(number).padStart(2, '0')}`;
  const dates = Array.from({ length: 30 }, (_, index) => ({
    start: `${day(index + 1)}T09:00:00.000Z`,
    end: `${day(index + 1)}T10:00:00.000Z`,
  }));
  const past = { start: '2026-11-01T09:00:00.000Z', end: '2026-11-01T10:00:00.000Z' };
  const event = anEvent({ dates: [past, ...dates] });
  const starts = eventNodes(event, context(event)).map((node) => node['startDate']);
  expect(starts).toHaveLength(8);
  expect(starts[0]).toBe('2026-12-01T10:00:00+01:00');
  const over = anEvent({ dates: [past] });
  expect(eventNodes(over, context(over))).toHaveLength(1);
});

test('a postponed event says when it was to be and when it will be', () => {
  const postponedTo = { start: '2027-01-10T09:00:00.000Z', end: '2027-01-10T10:00:00.000Z' };
  const moved = anEvent({ eventStatus: 'postponed', postponedTo });
  expect(eventNodes(moved, context(moved))[0]).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    startDate: '2027-01-10T10:00:00+01:00',
    previousStartDate: [expect.stringMatching(/^\d{4}-/)],
  });
  const awaited = anEvent({ eventStatus: 'postponed' });
  expect(eventNodes(awaited, context(awaited))[0]).toMatchObject({
    eventStatus: 'https://schema.org/EventPostponed',
  });
});

test('what is invented to show the site is announced to nobody', () => {
  const event = anEvent({ example: true });
  expect(eventNodes(event, context(event))).toEqual([]);
});

test('no place is offered at what will not be held', () => {
  const ahead = [{ start: '2026-12-01T09:00:00.000Z', end: '2026-12-01T10:00:00.000Z' }];
  const offerOf = (changes: Partial<Event>) => {
    const event = anEvent({ free: true, dates: ahead, ...changes });
    return eventNodes(event, context(event))[0]?.['offers'];
  };
  expect(offerOf({})).toMatchObject({ price: 0, availability: 'https://schema.org/InStock' });
  expect(offerOf({ eventStatus: 'full' })).toMatchObject({ availability: 'https://schema.org/SoldOut' });
  expect([offerOf({ eventStatus: 'cancelled' }), offerOf({ eventStatus: 'postponed' })]).toEqual([
    null,
    null,
  ]);
});

test('addresses that editors typed from the site’s root are whole', () => {
  const registration = { needed: true, url: '/inscription/', email: null, deadline: null, capacity: null };
  const dates = [{ start: '2026-12-01T09:00:00.000Z', end: '2026-12-01T10:00:00.000Z' }];
  const event = anEvent({ free: true, dates, registration, mode: 'online', onlineUrl: '/direct/' });
  const nodes = eventNodes(event, context(event));
  expect(faults(nodes)).toEqual([]);
  expect(nodes[0]).toMatchObject({
    offers: { url: 'https://metiers.example.org/inscription/' },
    location: [{ url: 'https://metiers.example.org/direct/' }],
  });
});

test('pay is told with its bounds and its period', () => {
  const pay = { entryMin: 1850, entryMax: null, experiencedMin: null, experiencedMax: 2400, period: 'month' };
  const [first] = snapshot.collections['job-description'];
  const job = { ...first, pay } as JobDescription;
  expect(occupationNode(job, [], absolute)['estimatedSalary']).toMatchObject({
    currency: 'EUR',
    value: { minValue: 1850, maxValue: 2400, unitText: 'MONTH' },
  });
});

test('words cannot end the element, and what is empty is left out', () => {
  const text = jsonLd([{ '@type': 'FAQPage', name: '</script><b>', about: null, image: [], url: '' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'FAQPage', name: '</script><b>' }],
  });
});

test('the kinds of a page’s nodes can be listed', () => {
  expect(structuredDataTypes(jsonLd([breadcrumb([], 'Plan du site', absolute)]))).toEqual(['BreadcrumbList']);
});
