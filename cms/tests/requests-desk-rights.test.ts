/** Who may use the desk of requests, what the home page shows of it, and what the journal keeps of a reading. */
import { describe, expect, test } from 'vitest';
import type { DeskLines } from '../src/desk-lines/desk-answer.ts';
import { askAdmin } from './support/admin-requests.ts';
import {
  board,
  cms,
  confirmed,
  fromNow,
  journal,
  officer,
  one,
  prepareDesk,
  world,
  writer,
} from './support/requests-desk.ts';
import { personWith, type Person } from './support/role-person.ts';

prepareDesk();

describe('Who has no right to it', () => {
  test.each([
    ['POST', '/board'],
    ['POST', '/closed'],
    ['GET', '/choices'],
    ['GET', '/schools'],
    ['GET', '/settings'],
    ['PUT', '/settings'],
    ['GET', '/of-date/abc'],
    ['PUT', '/of-date/abc/places'],
    ['POST', ''],
    ['GET', '/one/DI-222222'],
    ['POST', '/one/DI-222222/accept'],
  ] as const)('is told so: %s %s', async (method, path) => {
    const body = method === 'GET' ? undefined : {};
    expect(await askAdmin(cms, writer.headers, method, `/requests${path}`, body)).toMatchObject({
      status: 403,
    });
    expect(await askAdmin(cms, {}, method, `/requests${path}`, body)).toMatchObject({ status: 401 });
  });
});

test('The home page shows what waits for an answer, to those who may give one', async () => {
  const session = await world.session();
  const { reference } = await confirmed({ session });
  await world.place({ session: await world.session() });
  const lines = async ({ headers }: Person) =>
    (await askAdmin<DeskLines>(cms, headers, 'GET', '/desk')).body.lines.filter(
      ({ group }) => group === 'requests',
    );
  expect(await lines(officer)).toMatchObject([
    {
      title: 'Demandes à traiter',
      count: 1,
      entries: [
        {
          title: 'Lycée Lalande',
          why: expect.stringMatching(new RegExp(`^${reference}, confirmée .+`)) as string,
          link: `/demandes/${reference}`,
        },
      ],
    },
    { title: 'Demandes non confirmées par l’école', count: 1 },
  ]);
  expect(await lines(writer)).toEqual([]);
});

test('Reading a request is in the journal, once a person and a day, without a word of what was read', async () => {
  const { reference } = await confirmed({ session: await world.session() });
  const other = await personWith(cms, 'strapi-super-admin');
  await fromNow();
  await Promise.all([one(reference), one(reference), one(reference, other), board()]);
  // The helper above has read it before, as the officer.
  expect(await journal()).toEqual([
    {
      kind: 'personal-data',
      about: `Demande ${reference}`,
      details: 'Demande lue.',
      who: 'strapi-super-admin',
    },
  ]);
  await other.remove();
});
