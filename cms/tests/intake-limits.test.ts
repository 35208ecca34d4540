/** A thousand posts in a minute: how many are taken, of whom, and who still gets in. */
import { describe, expect, test } from 'vitest';
import { compiled } from './support/cms.ts';
import { REQUEST_PATH } from './support/intake.ts';
import { cms, intake, mails, prepareIntake, requests, world } from './support/prepared-intake.ts';

prepareIntake();

describe('1 000 posts in a minute', () => {
  test('from one address: 60 are taken, the others are told when to come again, and other schools get in', async () => {
    const statuses: number[] = [];
    for (let post = 0; post < 1000; post += 1) {
      const email = `classe${post}@etablissement.example`;
      const sent = await intake.post(REQUEST_PATH, intake.filled({ email }), {
        'x-forwarded-for': '198.51.100.7',
      });
      statuses.push(sent.status);
    }
    expect(statuses.filter((status) => status === 303)).toHaveLength(60);
    expect(statuses.filter((status) => status === 429)).toHaveLength(940);
    const told = await intake.post(REQUEST_PATH, intake.filled(), { 'x-forwarded-for': '198.51.100.7' });
    expect(told.headers.get('retry-after')).toBe('600');
    expect(told.html).toContain('envoyez-la de nouveau dans 10\u00A0minutes');
    expect(told.html).toContain('value="Camille Exemple"');
    const other = await intake.post(REQUEST_PATH, intake.filled(), { 'x-forwarded-for': '198.51.100.8' });
    expect(other.status).toBe(303);
    expect(await requests()).toHaveLength(61);
  }, 120_000);

  test('from everywhere: 300 are taken', async () => {
    const { countPost } = compiled<typeof import('../src/intake/limits.ts')>('src/intake/limits');
    const allowed: string[] = [];
    for (let each = 0; each < 320; each += 1) {
      const asking = { address: `198.51.${each % 250}.${each}`, email: `e${each}@example.org`, uai: null };
      allowed.push((await countPost(cms.strapi, asking, intake.now)).kind);
    }
    expect(allowed.filter((kind) => kind === 'allowed')).toHaveLength(300);
  });

  test('nobody’s mailbox is flooded', async () => {
    const statuses: number[] = [];
    for (let post = 0; post < 12; post += 1) {
      const over = { email: `prof+${post}@etablissement.example`, wish1: `Période ${post}` };
      const headers = { 'x-forwarded-for': `198.51.100.${post}` };
      statuses.push((await intake.post(REQUEST_PATH, intake.filled(over), headers)).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429, 429]);
    expect(await mails()).toHaveLength(10);
  });

  test('a school with many requests is still heard; their places wait for its yes', async () => {
    const session = await world.session({ placesTotal: 400 });
    for (let post = 0; post < 9; post += 1) {
      const over = { session, wish1: '', email: `prof${post}@etablissement.example` };
      await intake.post(REQUEST_PATH, intake.filled(over), { 'x-forwarded-for': `198.51.100.${post}` });
    }
    const holds = (await requests()).map((request) => request['holds']);
    expect(holds).toEqual([...Array.from({ length: 8 }, () => true), false]);
  });
});
