/** Two people at the desk of requests at the same moment: one of them is told. */
import { describe, expect, test } from 'vitest';
import {
  act,
  confirmed,
  mails,
  newDate,
  one,
  prepareDesk,
  removeDate,
  world,
} from './support/requests-desk.ts';

prepareDesk();

describe('At the same moment', () => {
  test('two people accept one request: it is done once, and one of them is told', async () => {
    const session = await world.session();
    const request = await confirmed({ session });
    const answers = await Promise.all([
      act(request, 'accept', { session }),
      act(request, 'accept', { create: newDate() }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect(answers.find(({ status }) => status === 400)?.body.error.details).toEqual({ stale: true });
    expect((await mails()).filter((kind) => kind === 'accepted')).toHaveLength(1);
    const given = (await one(request.reference)).session?.documentId;
    if (given !== session) await removeDate(given);
  });

  test('two people accept two requests for the last places: one fits', async () => {
    const session = await world.session({ placesTotal: 20 });
    const requests = [await confirmed({ wishes: ['mars'] }), await confirmed({ wishes: ['mars'] })];
    const answers = await Promise.all(requests.map((request) => act(request, 'accept', { session })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  test('two people merge the same two requests, each into the other: one stays', async () => {
    const requests = [await confirmed({ wishes: ['mars'] }), await confirmed({ wishes: ['mars'] })] as const;
    const [one1, two] = requests;
    const answers = await Promise.all([
      act(one1, 'merge', { other: two.reference }),
      act(two, 'merge', { other: one1.reference }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    const states = await Promise.all(requests.map(async ({ reference }) => (await one(reference)).state));
    expect(states.toSorted()).toEqual(['cancelled', 'confirmed']);
  });
});
