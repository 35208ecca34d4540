/** Strapi's own French is read beside ours: it has the same apostrophes and spaces. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { typeset } from './strapi-typography.ts';

const strapi = fs.realpathSync(path.resolve(import.meta.dirname, '../../../node_modules/@strapi/strapi'));
const file = path.join(path.dirname(strapi), 'admin/dist/admin/admin/src/translations/fr.json.mjs');

async function words(code: string): Promise<Record<string, string>> {
  const module = `data:text/javascript,${encodeURIComponent(code)}`;
  return ((await import(/* @vite-ignore */ module)) as { default: Record<string, string> }).default;
}

test('Strapi’s French gets round apostrophes, and narrow spaces before double signs', async () => {
  const code = fs.readFileSync(file, 'utf8');
  const [theirs, ours] = await Promise.all([words(code), words(typeset(code))]);
  expect(Object.keys(ours)).toEqual(Object.keys(theirs));
  expect(theirs['global.error']).toBe("Une erreur s'est produite");
  expect(ours['global.error']).toBe('Une erreur s’est produite');
  expect(ours['app.confirm.body']).toBe('Voulez-vous continuer\u202F?');
  expect(Object.values(ours).filter((word) => /\p{L}'\p{L}|\p{L} [?!;:]/u.test(word))).toEqual([]);
});
