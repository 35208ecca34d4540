import { expect, it } from 'vitest';
import { generateContent, type GeneratedContent } from 'shared/testing/generated-content/generate-content';
import { rowsOf } from './rows.ts';
import { blockUid, type Schema } from './schema.ts';
import type { Attribute, Row } from './strapi.ts';

const part = (
  target: string,
  relation: 'oneToOne' | 'oneToMany',
  table: string,
  field: string,
): Attribute => ({
  type: 'relation',
  relation,
  target,
  joinTable: { ...joined(table, 'entity_id'), on: { field } },
});
const link = (target: string, table: string, from: string, to: string, order?: string): Attribute => ({
  type: 'relation',
  target,
  joinTable: {
    ...joined(table, from),
    inverseJoinColumn: { name: to },
    ...(order ? { orderColumnName: order } : {}),
  },
});
const joined = (name: string, column: string) => ({ name, joinColumn: { name: column } });
const text: Attribute = { type: 'string' };

const JOB = 'api::job-description.job-description';
const zone: Attribute = {
  type: 'relation',
  relation: 'morphToMany',
  joinTable: { ...joined('pages_cmps', 'entity_id'), morphColumn: {}, on: { field: 'blocks' } },
};

/** As Strapi describes some of the project's types, as far as the tests need it. */
const attributes: Record<string, Record<string, Attribute>> = {
  'api::event.event': {
    id: { type: 'increments' },
    title: text,
    publishedAt: { type: 'datetime' },
    dates: part('common.date-time-range', 'oneToMany', 'events_cmps', 'dates'),
    place: part('common.place', 'oneToOne', 'events_cmps', 'place'),
    jobs: link(JOB, 'events_jobs_lnk', 'event_id', 'job_id', 'job_ord'),
  },
  'api::page.page': { title: text, blocks: zone },
  'api::testimonial.testimonial': {
    firstName: text,
    publishedAt: { type: 'datetime' },
    job: link(JOB, 'testimonials_job_lnk', 'testimonial_id', 'job_id'),
  },
  'common.date-time-range': { start: { type: 'datetime' }, end: { type: 'datetime' } },
  'common.place': { name: text },
  'blocks.image': { image: part('common.image', 'oneToOne', 'blocks_image_cmps', 'image') },
  'common.image': { file: { type: 'relation', morphBy: 'related' }, alternativeText: text },
};
const drafts = new Set(['api::event.event', 'api::page.page', JOB]);
const schema: Schema = {
  attributesOf: (uid) => Object.entries(attributes[uid] ?? {}),
  hasDrafts: (uid) => drafts.has(uid),
};

const updatedAt = '2026-11-01T09:00:00.000Z';
const job = (documentId: string): Row => ({ documentId, updatedAt });

function rowsFor(collections: Record<string, Row[]>, fileIds = new Map<string, number>()) {
  const content = { collections, singles: {}, files: {} } as unknown as GeneratedContent;
  return rowsOf(schema, content, fileIds);
}

const jobs = { 'job-description': [job('a'), job('b')] };
const to = (documentId: string): Row => ({ documentId });

it('an entry with drafts has a draft and a published row, each with parts and links of its own version', () => {
  const dates = [{ start: 'first' }, { start: 'second' }];
  const event = {
    documentId: 'e',
    updatedAt,
    title: 'Forum',
    dates,
    place: { name: 'Salle' },
    jobs: [to('b'), to('a')],
  };
  const { models, links } = rowsFor({ ...jobs, event: [event] });
  expect(models.get('api::event.event')).toEqual([
    { id: 1, title: 'Forum', publishedAt: null },
    { id: 2, title: 'Forum', publishedAt: updatedAt },
  ]);
  expect(models.get('common.date-time-range')?.map(({ id, start }) => [id, start])).toEqual([
    [1, 'first'],
    [2, 'second'],
    [3, 'first'],
    [4, 'second'],
  ]);
  expect(links.get('events_cmps')?.slice(3)).toEqual([
    { entity_id: 2, cmp_id: 3, component_type: 'common.date-time-range', field: 'dates', order: 1 },
    { entity_id: 2, cmp_id: 4, component_type: 'common.date-time-range', field: 'dates', order: 2 },
    { entity_id: 2, cmp_id: 2, component_type: 'common.place', field: 'place', order: null },
  ]);
  expect(links.get('events_jobs_lnk')).toEqual([
    { event_id: 1, job_id: 3, job_ord: 1 },
    { event_id: 1, job_id: 1, job_ord: 2 },
    { event_id: 2, job_id: 4, job_ord: 1 },
    { event_id: 2, job_id: 2, job_ord: 2 },
  ]);
});

it('an entry without drafts has one row, which leads to both versions of what it names', () => {
  const testimonial = { documentId: 't', updatedAt, firstName: 'Exemple', job: to('b') };
  const { models, links } = rowsFor({ ...jobs, testimonial: [testimonial] });
  expect(models.get('api::testimonial.testimonial')).toEqual([
    { id: 1, firstName: 'Exemple', publishedAt: updatedAt },
  ]);
  expect(links.get('testimonials_job_lnk')).toEqual([
    { testimonial_id: 1, job_id: 3 },
    { testimonial_id: 1, job_id: 4 },
  ]);
});

it('blocks keep their place, and a picture in one leads to its file', () => {
  const image = { file: { url: '/uploads/a.png' }, alternativeText: 'Un pont' };
  const page = { documentId: 'p', updatedAt, blocks: [{ __typename: 'ComponentBlocksImage', image }] };
  const { links } = rowsFor({ page: [page] }, new Map([['/uploads/a.png', 7]]));
  const block = { component_type: 'blocks.image', field: 'blocks', order: 1 };
  expect(links.get('pages_cmps')).toEqual([
    { ...block, entity_id: 1, cmp_id: 1 },
    { ...block, entity_id: 2, cmp_id: 2 },
  ]);
  expect(links.get('files_related_mph')).toContainEqual({
    file_id: 7,
    related_id: 2,
    related_type: 'common.image',
    field: 'file',
    order: 1,
  });
});

it('a relation to an entry that is not in the content stops the filling', () => {
  const event = { documentId: 'e', updatedAt, jobs: [to('nobody')] };
  expect(() => rowsFor({ event: [event] })).toThrow('"nobody"');
});

it('every kind of block that is generated has a name for Strapi', () => {
  const pages = generateContent(4000, 1).collections.page;
  const names = new Set(
    pages.flatMap(({ blocks }) => (blocks as Row[]).map(({ __typename }) => String(__typename))),
  );
  expect([...names].map(blockUid).toSorted()).toEqual([
    'blocks.call-to-action',
    'blocks.faq',
    'blocks.image',
    'blocks.key-figures',
    'blocks.linked-events',
    'blocks.linked-jobs',
    'blocks.linked-plans',
    'blocks.steps',
    'blocks.testimonial',
    'blocks.text',
  ]);
});
