/** A first start that is cut off, twice, at the two worst moments; then one that is let finish. */
import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePlace, removePlace, startAndKill, startProduct, type Place, type Running } from './product.ts';

let place: Place;
let product: Running | undefined;

beforeAll(async () => {
  place = await makePlace();
  // The start makes the password, as it does for most people.
  delete place.environment['ADMIN_PASSWORD'];
});
afterAll(async () => {
  await product?.stop();
  await removePlace(place);
});

const login = (output: string) => /Login +(\S+) +(\S+)/.exec(output)?.slice(1) ?? [];

async function signIn(email: string, password: string): Promise<number> {
  const body = JSON.stringify({ email, password });
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${place.cmsUrl}/admin/login`, { method: 'POST', headers, body })).status;
}

test('killed while the first content is written, and again while the site is published, it leaves no site', async () => {
  expect(await startAndKill(place, 'first content')).not.toContain('Login');
  expect(await startAndKill(place, '… Publishing the site')).not.toContain('Login');
  await expect(stat(`${place.dataDir}/site/current`)).rejects.toThrow('ENOENT');
});

test('the next start finishes: a whole site, and the password that nobody has seen yet', async () => {
  product = await startProduct(place);
  const [email = '', password = ''] = login(product.output());
  expect(await signIn(email, password)).toBe(200);
  expect(product.output()).not.toContain('à corriger');
  expect((await fetch(`${place.siteUrl}/metiers/`)).status).toBe(200);
});

test('the one after it has forgotten the password, and needs neither the secrets nor the content anew', async () => {
  const [email = '', password = ''] = login(product?.output() ?? '');
  await product?.stop();
  product = await startProduct(place);
  expect(product.output()).toContain('the one made on the first start');
  expect(product.output()).not.toContain('first content');
  expect(await signIn(email, password)).toBe(200);
});
