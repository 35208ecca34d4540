/** Everything an editor or an administrator meets has French words: an upgrade of Strapi that adds some fails here. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { french } from './french.ts';
import { rawWords } from './raw-words.ts';
import { untranslated } from './untranslated.ts';

const strapi = fs.realpathSync(path.resolve(import.meta.dirname, '../../../node_modules/@strapi/strapi'));

/** Strapi's parts that the admin loads; types of content are made in code, so their builder is not among them. */
const PARTS = ['admin', 'content-manager', 'upload', 'i18n', 'email'];

const designSystem = path.resolve(import.meta.dirname, '../../../node_modules');

const folderOf = (part: string) => path.join(path.dirname(strapi), part, 'dist/admin');

type Words = Record<string, string>;

async function wordsOf(part: string, language: string): Promise<Words> {
  const folder = part === 'admin' ? 'admin/src/translations' : 'translations';
  const file = path.join(folderOf(part), folder, `${language}.json.mjs`);
  // Strapi has no French for some parts.
  if (!fs.existsSync(file)) return {};
  const words = ((await import(file)) as { default: Words }).default;
  const prefix = part === 'admin' ? '' : `${part}.`;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [prefix + key, word]));
}

async function allWords(language: string): Promise<Words> {
  return Object.assign({}, ...(await Promise.all(PARTS.map((part) => wordsOf(part, language))))) as Words;
}

const beginnings = Object.values(untranslated).flat();
const isMet = (key: string) => !beginnings.some((beginning) => key.startsWith(beginning));

/** The keys that a part's code names beside its own English, which is shown when no language has them. */
function keysInCode(part: string): string[] {
  const folder = folderOf(part);
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.mjs') && !/(^|\/)(ee|tests?|translations)\//.test(file))
    .flatMap((file) => {
      const code = fs.readFileSync(path.join(folder, file), 'utf8');
      const named = /id:\s*(get\w*\(|)\s*(['"`])([\w.\- ]+)\2\)?,\s*defaultMessage:/g;
      return [...code.matchAll(named)].map(([, call, , key]) => (call ? `${part}.${key}` : String(key)));
    });
}

describe('in French', async () => {
  const english = await allWords('en');
  const known: Words = { ...(await allWords('fr')), ...french };

  test('is every word that Strapi lists', () => {
    expect(Object.keys(english).length).toBeGreaterThan(1500);
    expect(
      Object.keys(english).filter((key) => isMet(key) && !known[key]?.trim() && english[key]?.trim()),
    ).toEqual([]);
  });

  test('is every word that only Strapi’s code holds', () => {
    const keys = new Set(PARTS.flatMap(keysInCode));
    expect(keys.size).toBeGreaterThan(500);
    expect([...keys].filter((key) => isMet(key) && known[key] === undefined)).toEqual([]);
  });

  test.each(rawWords)('is what the code says by itself: $english', ({ file, english: words }) => {
    const modules = path.resolve(strapi, '..', '..');
    const place = file.startsWith('@strapi/design-system') ? designSystem : modules;
    const code = fs.readFileSync(path.join(place, file), 'utf8');
    expect(code.split(words)).toHaveLength(2);
  });

  test('nothing that is said to stay in English has gone', () => {
    const all = [...Object.keys(english), ...PARTS.flatMap(keysInCode)];
    expect(beginnings.filter((beginning) => !all.some((key) => key.startsWith(beginning)))).toEqual([]);
  });
});
