import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { collectionSchemas, singleSchemas, type ContentType } from '../domain/content-types.ts';
import { event } from '../domain/event.ts';
import { interventionSession } from '../domain/intervention-session.ts';
import { jobDescription } from '../domain/job-description.ts';
import { page } from '../domain/page.ts';
import { siteSettings } from '../domain/site-settings.ts';
import * as builders from '../testing/builders.ts';
import { completeDraft } from './complete-draft.ts';
import { parseEntry } from './parse-entry.ts';

type Raw = Record<string, unknown>;

const schemas: Record<ContentType, z.ZodType> = { ...collectionSchemas, ...singleSchemas };
const EMPTY = { documentId: 'draft-1', updatedAt: '2026-11-22T10:00:00.000Z' };
const PLACEHOLDER = '[à compléter]';

const full: Partial<Record<ContentType, Raw>> = {
  sector: builders.aSector(),
  commune: builders.aCommune(),
  'job-description': builders.aJobDescription(),
  event: builders.anEvent(),
  'school-intervention': builders.aSchoolIntervention(),
  'intervention-session': builders.anInterventionSession(),
  'news-article': builders.aNewsArticle(),
  page: builders.aPage(),
  ...(builders.theSingles() as Partial<Record<ContentType, Raw>>),
};

describe.each(Object.entries(schemas))('%s', (_, schema) => {
  test('tells of an empty draft all that is missing', () => {
    const { problems } = completeDraft(schema, EMPTY);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems).toEqual(faultsOf(schema, EMPTY));
  });
});

/** A session has no sense without its intervention, which nobody can make up. */
const withPage = Object.entries(schemas).filter(([type]) => type !== 'intervention-session');

test.each(withPage)('an empty %s gets a page', (_, schema) => {
  expect(completeDraft(schema, EMPTY).entry).toMatchObject(EMPTY);
});

test.each(Object.entries(full))('a good %s comes out as it would be published', (type, raw) => {
  const { entry, problems } = completeDraft(schemas[type as ContentType], raw);
  const parsed = parseEntry(schemas[type as ContentType], raw);
  expect(problems).toEqual([]);
  expect(entry).toEqual(parsed.good && parsed.entry);
});

/** Of a session: what nobody can make up. */
const MUST_LEAD_TO_ANOTHER = ['intervention', 'commune'];

const brokenFields = Object.entries(full).flatMap(([type, raw]) =>
  Object.keys(raw)
    .filter((field) => !(field in EMPTY) && !MUST_LEAD_TO_ANOTHER.includes(field))
    .flatMap((field) =>
      [undefined, null, '', 'x'.repeat(400), 17, [], [null], {}].map((bad) => ({ type, field, bad })),
    ),
);

test.each(brokenFields)(
  '$type gets a page with $field = $bad, the other fields as they were',
  ({ type, field, bad }) => {
    const schema = schemas[type as ContentType];
    const raw = { ...full[type as ContentType], [field]: bad };
    const { entry, problems } = completeDraft(schema, raw);
    expect(problems).toEqual(faultsOf(schema, raw));
    const good = parseEntry(schema, full[type as ContentType]);
    const { [field]: _, ...others } = (good.good ? good.entry : {}) as Raw;
    // The end of a session is moved when its start is wrong.
    if (field === 'start') delete others['end'];
    expect(entry).toMatchObject(others);
  },
);

function faultsOf(schema: z.ZodType, raw: unknown) {
  const parsed = parseEntry(schema, raw);
  return parsed.good ? [] : parsed.faults;
}

describe('what is filled in', () => {
  test('a text says that it is missing', () => {
    const { entry } = completeDraft(event, builders.anEvent({ title: null, summary: ' ' }));
    expect(entry).toMatchObject({ title: PLACEHOLDER, summary: PLACEHOLDER });
  });

  test('a text that is too long keeps its beginning', () => {
    const { entry } = completeDraft(event, builders.anEvent({ summary: 'a'.repeat(201) }));
    expect(entry?.summary).toBe(`${'a'.repeat(199)}…`);
  });

  test('an address comes from the title, or is “apercu”', () => {
    const titled = builders.aPage({ slug: null, title: 'Le cœur d’été : ça compte' });
    expect(completeDraft(page, titled).entry?.slug).toBe('le-coeur-d-ete-ca-compte');
    expect(completeDraft(page, builders.aPage({ slug: 'É', title: '…' })).entry?.slug).toBe('apercu');
    expect(completeDraft(page, builders.aPage({ slug: null, title: 'Agenda' })).entry?.slug).toBe('apercu');
  });

  test('a closed list gives its first term', () => {
    expect(completeDraft(event, builders.anEvent({ kind: null })).entry?.kind).toBe('fair');
  });

  test('dates are far, and an end follows its start', () => {
    expect(completeDraft(event, builders.anEvent({ dates: [] })).entry?.dates).toEqual([
      { start: '2099-01-01T09:00:00.000Z', end: '2099-01-01T10:00:00.000Z' },
    ]);
    const start = '2026-12-03T13:00:00.000Z';
    for (const end of [null, '2026-12-03T12:00:00.000Z']) {
      expect(completeDraft(event, builders.anEvent({ dates: [{ start, end }] })).entry?.dates).toEqual([
        { start, end: '2026-12-03T14:00:00.000Z' },
      ]);
    }
  });

  test('a required list gets one element to complete, and links to nothing stay out', () => {
    const draft = builders.aJobDescription({ missions: [], sectors: [] });
    expect(completeDraft(jobDescription, draft).entry).toMatchObject({
      missions: [{ title: PLACEHOLDER, text: null }],
      sectors: [],
    });
  });

  test('a link to complete leads to the home page', () => {
    const draft = {
      ...builders.theSingles()['site-settings'],
      mainNavigation: [{ label: 'Métiers', url: 'metiers' }],
    };
    expect(completeDraft(siteSettings, draft).entry?.mainNavigation).toEqual([
      { label: 'Métiers', url: '/' },
    ]);
  });

  test('an element whose file is missing is left out, the others stay', () => {
    const text = { type: 'ComponentBlocksText', title: null, richText: [builders.paragraph('Bonjour')] };
    const blocks = [
      { type: 'ComponentBlocksImage', image: null },
      text,
      { type: 'ComponentBlocksImage', image: {} },
    ];
    const { entry, problems } = completeDraft(page, builders.aPage({ blocks }));
    expect(entry?.blocks).toMatchObject([{ type: 'text' }]);
    expect(problems.map(({ path }) => path.slice(0, 3))).toContainEqual(['blocks', 0, 'image']);
  });
});

test('what a publication leaves out is left out and told', () => {
  const { entry, problems, blemishes } = completeDraft(
    jobDescription,
    builders.aJobDescription({ romeCode: 'X', titleFeminine: '', pay: { source: null } }),
  );
  expect(entry).toMatchObject({ romeCode: null, pay: null, titleFeminine: PLACEHOLDER });
  expect(problems).toEqual([
    { path: ['titleFeminine'], message: 'est vide\u202F: à remplir avant de publier.' },
  ]);
  expect(blemishes.map(({ path }) => path[0])).toContain('romeCode');
});

test.each(MUST_LEAD_TO_ANOTHER)('a session without its %s cannot be completed', (field) => {
  const { entry, problems } = completeDraft(
    interventionSession,
    builders.anInterventionSession({ [field]: null }),
  );
  expect({ entry, problems }).toEqual({
    entry: null,
    problems: [{ path: [field], message: 'est vide\u202F: à remplir avant de publier.' }],
  });
});

test('the draft given stays as it was', () => {
  const draft = builders.anEvent({ dates: [], title: null });
  const before = structuredClone(draft);
  completeDraft(event, draft);
  expect(draft).toEqual(before);
});
