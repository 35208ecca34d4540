/** What each action on a request does: to the request, its date, its places, the mails and the journal. */
import { describe, expect, test } from 'vitest';
import { documents } from './support/documents.ts';
import {
  act,
  cms,
  commune,
  confirmed,
  done,
  fromNow,
  journal,
  mails,
  newDate,
  officer,
  one,
  prepareDesk,
  removeDate,
  world,
} from './support/requests-desk.ts';

prepareDesk();

describe('An action', () => {
  test('accept: for its own date', async () => {
    const session = await world.session();
    const request = await confirmed({ session });
    await fromNow();
    expect(await done(request, 'accept', { session })).toMatchObject({ state: 'accepted' });
    expect((await mails()).at(-1)).toBe('accepted');
    expect(await journal()).toEqual([
      {
        kind: 'intervention-request',
        about: `Demande ${request.reference}`,
        details: 'Acceptée.',
        who: 'schools-officer',
      },
    ]);
  });

  test('accept: for a date that is made with it, in its words and by its author', async () => {
    const request = await confirmed({ wishes: ['en mars'] });
    const accepted = await done(request, 'accept', { create: newDate() });
    expect(accepted).toMatchObject({
      state: 'accepted',
      date: { start: '2031-03-04T09:00:00.000Z', place: 'Salle des fêtes' },
      session: { placesTotal: null, typed: 0, held: 20 },
    });
    const [made] = await documents(cms, 'intervention-session').findMany({
      filters: { documentId: accepted.session?.documentId },
      populate: ['createdBy', 'intervention'],
    });
    expect(made).toMatchObject({
      state: 'confirmed',
      createdBy: { id: officer.id },
      intervention: { documentId: world.intervention },
    });
    await removeDate(accepted.session?.documentId);
  });

  test('accept: makes no date when the request cannot have it', async () => {
    const request = await confirmed({ wishes: ['en mars'], pupils: 20 });
    const count = () => documents(cms, 'intervention-session').count({});
    const before = await count();
    const refused = await act(request, 'accept', { create: newDate({ placesTotal: 10 }) });
    expect(refused).toMatchObject({ status: 400 });
    expect(refused.body.error.message).toMatch(/^Cette date n’a plus que 10\u00A0places pour 20\u00A0élèves/);
    expect(await count()).toBe(before);
    expect(await one(request.reference)).toMatchObject({ state: 'confirmed', session: null });
  });

  test('accept: says beside each field what a new date lacks', async () => {
    const request = await confirmed({ wishes: ['en mars'] });
    const create = newDate({ start: '2020-01-01T09:00:00.000Z', end: 'demain', commune: '' });
    const { status, body } = await act(request, 'accept', { create });
    expect(status).toBe(400);
    expect(body.error.details?.errors?.map(({ path }) => path[0])).toEqual(['start', 'end', 'commune']);
  });

  test('move: to another date that has room', async () => {
    const [small, large] = [await world.session({ placesTotal: 10 }), await world.session()];
    const request = await confirmed({ session: await world.session() });
    expect((await act(request, 'move', { session: small })).body.error.message).toContain('10\u00A0places');
    const moved = await done(request, 'move', { session: large });
    expect(moved.session).toMatchObject({ documentId: large, held: 20 });
    expect((await mails()).at(-1)).toBe('moved');
  });

  test('move: the date itself, which tells all of its schools', async () => {
    const session = await world.session();
    const [request] = [await confirmed({ session, pupils: 5 }), await confirmed({ session, pupils: 5 })];
    const { start, end, place } = newDate();
    const moved = await done(request, 'move', { change: { start, end, place, commune } });
    expect(moved.date).toMatchObject({ start, place });
    expect((await mails()).filter((kind) => kind === 'moved')).toHaveLength(2);
  });

  test('refuse and cancel: with a reason, which the school reads', async () => {
    const request = await confirmed({ session: await world.session() });
    const { status, body } = await act(request, 'refuse', { reason: '  ' });
    expect([status, body.error.details?.errors?.[0]?.path]).toEqual([400, ['reason']]);
    const refused = await done(request, 'refuse', { reason: 'Personne n’est libre ce jour-là.' });
    expect(refused).toMatchObject({ state: 'refused', reason: 'Personne n’est libre ce jour-là.' });
    expect(refused.session).toMatchObject({ held: 0 });
    const accepted = await confirmed({ session: await world.session() });
    await done(accepted, 'accept', { session: accepted.session?.documentId ?? '' });
    await done(await one(accepted.reference), 'cancel', { reason: 'Intervenante malade.' });
    expect(await mails()).toEqual([
      'confirm',
      'received',
      'refused',
      'confirm',
      'received',
      'accepted',
      'cancelled',
    ]);
  });

  test('done: once its date is there, and keeps its places', async () => {
    const session = await world.session();
    const accepted = await done(await confirmed({ session }), 'accept', { session });
    expect((await act(accepted, 'done', {})).body.error.message).toContain('encore à venir');
    await cms.strapi.db
      .query('api::intervention-session.intervention-session')
      .updateMany({ where: { documentId: session }, data: { start: '2026-01-08T09:00:00.000Z' } });
    expect(await done(accepted, 'done', {})).toMatchObject({ state: 'done', session: { held: 20 } });
  });

  test('note: stays with the request, and out of the journal and the mails', async () => {
    const request = await confirmed({ session: await world.session() });
    const before = await mails();
    await fromNow();
    const noted = await done(request, 'note', { text: 'Rappeler lundi.' });
    expect(noted.lines.at(-1)).toMatchObject({
      kind: 'note',
      text: 'Rappeler lundi.',
      who: 'schools-officer',
    });
    expect(noted.changedAt).toBe(request.changedAt);
    expect(JSON.stringify(await journal())).not.toContain('Rappeler');
    expect(await mails()).toEqual(before);
  });

  test('merge: one stays, the other is cancelled with its name, and its places come back', async () => {
    const session = await world.session();
    const [stays, goes] = [
      await confirmed({ session, pupils: 12 }),
      await confirmed({ session, pupils: 10 }),
    ];
    expect((await one(stays.reference)).others).toMatchObject([
      { reference: goes.reference, mayMerge: true, sameSchool: true, sameDate: true },
    ]);
    const merged = await done(stays, 'merge', { other: goes.reference });
    expect(merged).toMatchObject({ state: 'confirmed', session: { held: 12 } });
    expect(await one(goes.reference)).toMatchObject({
      state: 'cancelled',
      reason: `Réunie avec la demande ${stays.reference}.`,
    });
    expect((await act(merged, 'merge', { other: goes.reference })).body.error.message).toContain(
      'déjà close',
    );
  });

  test('that overbooks is refused in words, and changes nothing', async () => {
    const session = await world.session({ placesTotal: 25 });
    await confirmed({ session });
    const waiting = await confirmed({ session, waiting: true });
    expect(waiting).toMatchObject({ state: 'confirmed', waiting: true });
    const { status, body } = await act(waiting, 'accept', { session });
    expect([status, body.error.message]).toEqual([
      400,
      'Cette date n’a plus que 5\u00A0places pour 20\u00A0élèves. Choisissez-en une autre, ou augmentez ses places.',
    ]);
    expect(await one(waiting.reference)).toMatchObject({ state: 'confirmed', waiting: true });
  });
});
