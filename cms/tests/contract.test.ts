/** `schema.graphql` is what the CMS answers to, and the closed lists of the schemas are those of `shared`. */
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { collectionTypes, singleTypes } from 'shared/domain/content-types';
import { vocabularies } from 'shared/domain/vocabularies';
import { compiled, runningCms, type Cms } from './support/cms.ts';
import { schemaFields } from './support/schema-fields.ts';

const root = path.resolve(import.meta.dirname, '..');

let cms: Cms;
let contract: string;
beforeAll(async () => {
  cms = await runningCms();
  type Print = typeof import('../src/graphql/print-contract.ts');
  contract = compiled<Print>('src/graphql/print-contract').printContract(cms.strapi);
});

describe('schema.graphql', () => {
  test('is up to date (else: pnpm --filter cms schema)', () => {
    expect(fs.readFileSync(path.join(root, 'schema.graphql'), 'utf8')).toBe(contract);
  });

  test('asks about public types only', () => {
    const query = /^type Query \{\n(.*?)^\}/ms.exec(contract)?.[1] ?? '';
    const asked = [...query.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name).toSorted();
    const types = [...collectionTypes, ...singleTypes].map((type) =>
      cms.strapi.contentType(`api::${type}.${type}`),
    );
    const expected = types.flatMap(({ kind, info }) => {
      const [one, many] = [camelCase(info.singularName), camelCase(info.pluralName)];
      return kind === 'singleType' ? [one] : [one, many, `${many}_connection`];
    });
    expect(asked).toEqual([...expected, 'contentRevision'].toSorted());
  });

  test('knows no mutation, no account, no folder, no locale and no way from a file to its entries', () => {
    expect(contract).not.toMatch(
      /\b(Mutation|Subscription|GenericMorph|UploadFolder|I18N\w*|ReviewWorkflows\w*)\b/,
    );
    expect(contract).not.toMatch(
      /\b(createdBy|updatedBy|password|email_confirmed|Admin\w*|ContentReleases\w*)\b/,
    );
    expect(contract).not.toMatch(/^ {2}related\b/m);
  });

  test('can ask nothing about drafts', () => {
    expect(contract).not.toMatch(
      /\b(hasPublishedVersion|publicationFilter|PublicationFilter|PublicationStatus|locale|filters)\b/,
    );
    expect(contract).not.toMatch(/\(.*\bstatus:/);
  });
});

describe('closed lists', () => {
  test('every enumeration has exactly the codes of one vocabulary, in its order', () => {
    const lists = Object.values(vocabularies).map((vocabulary) => Object.keys(vocabulary).join());
    const enumerations = schemaFields(root).filter(({ attribute }) => attribute.type === 'enumeration');
    expect(enumerations.length).toBeGreaterThan(10);
    const strangers = enumerations.filter(({ attribute }) => !lists.includes(String(attribute.enum)));
    expect(strangers.map(({ place }) => place)).toEqual([]);
  });

  test('every multiple choice names a vocabulary', () => {
    const choices = schemaFields(root).filter(({ attribute }) => attribute.customField === 'global::choices');
    expect(choices.length).toBeGreaterThan(5);
    const lost = choices.filter(({ attribute }) => !((attribute.options?.vocabulary ?? '') in vocabularies));
    expect(lost.map(({ place }) => place)).toEqual([]);
  });
});

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
