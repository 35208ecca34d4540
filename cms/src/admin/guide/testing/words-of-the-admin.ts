/** Every word that the admin may show: Strapi's French under ours, labels of fields, and what our own code says. */
import { globSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { french } from '../../french/french.ts';

const cms = path.resolve(import.meta.dirname, '../../../..');
const domain = path.dirname(fileURLToPath(import.meta.resolve('shared/domain/vocabularies')));
const strapi = path.dirname(realpathSync(path.join(cms, 'node_modules/@strapi/strapi')));

const TRANSLATIONS = ['admin/dist/admin/admin/src/translations', 'content-manager/dist/admin/translations'];

export async function wordsOfTheAdmin(): Promise<Set<string>> {
  const words = new Set<string>();
  const translated = await Promise.all(
    TRANSLATIONS.map((folder) => import(`${strapi}/${folder}/fr.json.mjs`)),
  );
  for (const { default: texts } of translated as { default: object }[])
    for (const text of Object.values(texts)) words.add(plain(String(text)));
  for (const text of Object.values(french)) words.add(plain(text));
  for (const file of globSync('src/{api,components}/**/*.json', { cwd: cms })) addStrings(read(file), words);
  for (const file of globSync('src/**/*.{ts,tsx}', { cwd: cms })) addStrings(read(file), words);
  for (const file of globSync('*.ts', { cwd: domain })) addStrings(read(path.join(domain, file)), words);
  return words;
}

function read(file: string): string {
  return readFileSync(path.resolve(cms, file), 'utf8');
}

/** Quoted strings, and lines of JSX that are words alone. */
function addStrings(source: string, words: Set<string>): void {
  const text = source.replaceAll(/\\u(?<code>[\dA-Fa-f]{4})/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  for (const [, , quoted = ''] of text.matchAll(/(['"`])(.*?)\1/g)) {
    // `Lignes à corriger (${count})` begins with what the guide calls it.
    for (const part of [quoted, quoted.split('${')[0] ?? '']) words.add(plain(part.replace(/ \($/, '')));
  }
  for (const [, between = ''] of text.matchAll(/>([^<>{}]+)</g)) words.add(plain(between));
  for (const key of text.matchAll(/^\s*(\p{Lu}\p{L}+): /gmu)) words.add(plain(key[1] ?? ''));
}

/** Without what differs between a source and a page: kinds of spaces and of apostrophes. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll("'", '’').trim();
}
