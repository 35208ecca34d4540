/** Bodies that are no form: refused with a page, whatever program sends them. */
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { REQUEST_PATH } from './support/intake.ts';
import { cms, expectNothingKept, prepareIntake, whomToReach } from './support/prepared-intake.ts';

prepareIntake();

/** Straight to Strapi, as the web server hands it on. */
function toStrapi(init: RequestInit & { duplex?: 'half' }): Promise<Response> {
  return fetch(cms.url + REQUEST_PATH, { method: 'POST', redirect: 'manual', ...init });
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:8080' };

describe('Bodies', () => {
  test.each([
    ['10 MB', () => toStrapi({ headers: FORM, body: `message=${'a'.repeat(10_000_000)}` }), 413],
    [
      '10 MB in pieces, without a length',
      () =>
        toStrapi({
          headers: FORM,
          duplex: 'half',
          body: Readable.toWeb(Readable.from(pieces())) as ReadableStream,
        }),
      413,
    ],
    [
      'JSON',
      () => toStrapi({ headers: { ...FORM, 'content-type': 'application/json' }, body: '{"a":1}' }),
      415,
    ],
    ['broken JSON', () => toStrapi({ headers: { 'content-type': 'application/json' }, body: '{' }), 415],
    ['a form with files', () => toStrapi({ body: formWithFile() }), 415],
    [
      'another alphabet',
      () =>
        toStrapi({
          headers: { ...FORM, 'content-type': `${FORM['content-type']}; charset=utf-7` },
          body: 'a=b',
        }),
      415,
    ],
    [
      'pressed together',
      () => toStrapi({ headers: { ...FORM, 'content-encoding': 'gzip' }, body: 'a=b' }),
      415,
    ],
    ['nothing', () => toStrapi({ headers: { origin: FORM.origin } }), 415],
  ])('of %s are refused with a page', async (_, send, status) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = await answer.text();
    expect(text).toContain('Votre demande n’a pas été envoyée');
    expect(text).toMatch(/Rien n’est enregistré|rien n’est enregistré/);
    expect(text).toMatch(/bouton «.retour.» de votre navigateur/);
    expect(text).toContain(await whomToReach());
    await expectNothingKept();
  });

  test('other ways of asking are refused', async () => {
    const answer = await fetch(cms.url + REQUEST_PATH, { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });
});

function* pieces(): Generator<string> {
  for (let piece = 0; piece < 100; piece += 1) yield 'a'.repeat(100_000);
}

function formWithFile(): FormData {
  const form = new FormData();
  form.set('person', new File(['x'], 'x.txt'));
  return form;
}
