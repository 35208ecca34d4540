/** When something of ours fails: nothing is lost or half kept, and people are told. */
import { describe, expect, test } from 'vitest';
import { REQUEST_PATH } from './support/intake.ts';
import {
  cms,
  expectNothingKept,
  intake,
  prepareIntake,
  requests,
  whomToReach,
  world,
} from './support/prepared-intake.ts';

prepareIntake();

describe('When something of ours fails', () => {
  test('in the middle of keeping a request, nothing is kept, nobody is told otherwise, and the log is silent on it', async () => {
    const logged: string[] = [];
    const listen = (line: unknown) => logged.push(JSON.stringify(line));
    cms.strapi.log.on('data', listen);
    await cms.strapi.db.connection.schema.renameTable('mail_outbox', 'mail_outbox_away');
    const session = await world.session();
    const over = { session, wish1: '', person: 'Marque-Personne', message: 'Marque-Message' };
    const answer = await intake.post(REQUEST_PATH, intake.filled(over)).finally(async () => {
      await cms.strapi.db.connection.schema.renameTable('mail_outbox_away', 'mail_outbox');
      cms.strapi.log.off('data', listen);
    });
    expect(answer.status).toBe(500);
    // All that was typed comes back, beside what happened and whom to reach.
    expect(answer.html).toMatch(/Rien n’est enregistré.*Marque-Personne.*Marque-Message/s);
    expect(answer.html).toContain(await whomToReach());
    await expectNothingKept();
    expect(logged.join('\n')).toMatch(/A request of a school could not be answered \(\w+, \w+\)\."/);
    expect(logged.join('\n')).not.toMatch(/Marque|etablissement\.example/);
  });

  test('the site, a request is kept all the same and its number told', async () => {
    intake.site.isDown = true;
    const sent = await intake.post(REQUEST_PATH, intake.filled());
    expect(sent.status).toBe(303);
    const [request] = await requests();
    const answer = await intake.get(sent.headers.get('location') ?? '');
    expect(answer.html).toContain(String(request?.['reference']));
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('the site, before it ever gave the form: a page says so and whom to reach', async () => {
    intake.site.isDown = true;
    const answer = await intake.get(REQUEST_PATH);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
    expect(answer.html).toContain('pas disponible');
    expect(answer.html).toContain(await whomToReach());
  });

  test('the site, the last form it gave goes on', async () => {
    await intake.get(REQUEST_PATH);
    intake.site.isDown = true;
    intake.now = new Date(intake.now.getTime() + 3_600_000);
    expect((await intake.get(REQUEST_PATH)).status).toBe(200);
  });
});

test('the form is asked of the site each half minute at most, and shown as it is then', async () => {
  await intake.get(REQUEST_PATH);
  await intake.get(REQUEST_PATH);
  expect(intake.site.asked).toEqual([undefined]);
  intake.now = new Date(intake.now.getTime() + 30_000);
  await intake.get(REQUEST_PATH);
  expect(intake.site.asked).toEqual([undefined, '"1"']);
  intake.site.version = 2;
  intake.now = new Date(intake.now.getTime() + 30_000);
  expect((await intake.get(REQUEST_PATH)).html).toContain('Version 2');
});
