/**
 * Writes `src/graphql/generated` from the CMS's contract: typed documents from `cms/schema.graphql`, and the admin's
 * field labels from its schemas. `--check` writes nothing and fails when a file is not what it should be.
 */
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argv, exit } from 'node:process';

const cms = join(import.meta.dirname, '../cms');
const graphql = join(import.meta.dirname, 'src/graphql');
const generated = join(graphql, 'generated');

/** What Strapi's scalars are in JSON. */
const scalars = {
  Date: 'string',
  DateTime: 'string',
  JSON: 'unknown',
  Long: 'string',
  Time: 'string',
};

async function typedDocuments(): Promise<string> {
  const documents = globSync(join(graphql, 'documents/**/*.graphql'))
    .toSorted()
    .map((path) => ({ location: path, document: parse(readFileSync(path, 'utf8')) }));
  const code = await codegen({
    filename: 'documents.ts',
    schema: parse(readFileSync(join(cms, 'schema.graphql'), 'utf8')),
    documents,
    config: { scalars, enumsAsTypes: true, useTypeImports: true, skipTypename: true, documentMode: 'string' },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
  return `/* Made by codegen.ts from cms/schema.graphql and graphql/documents: change those. */\n${code}`;
}

interface Schema {
  info: { displayName: string };
  config?: { metadatas?: Record<string, { edit: { label: string } }> };
  attributes: Record<string, { component?: string }>;
}

function labelsOf({ info, config, attributes }: Schema) {
  const fields = Object.entries(attributes).map(([name, { component }]) => {
    const label = config?.metadatas?.[name]?.edit.label ?? name;
    return [name, component === undefined ? { label } : { label, component }];
  });
  return { label: info.displayName, fields: Object.fromEntries(fields) as Record<string, unknown> };
}

function fieldLabels(): string {
  const read = (path: string) => labelsOf(JSON.parse(readFileSync(path, 'utf8')) as Schema);
  const types = globSync(join(cms, 'src/api/*/content-types/*/schema.json'))
    .toSorted()
    .map((path) => [basename(join(path, '..')), read(path)]);
  const components = globSync(join(cms, 'src/components/*/*.json'))
    .toSorted()
    .flatMap((path) => {
      const [group, name] = [basename(join(path, '..')), basename(path, '.json')];
      return [
        [`${group}.${name}`, read(path)],
        ...(group === 'blocks' ? [[graphqlName(group, name), read(path)]] : []),
      ];
    });
  return `${JSON.stringify({ types: Object.fromEntries(types) as unknown, components: Object.fromEntries(components) as unknown }, null, 2)}\n`;
}

/** `ComponentBlocksKeyFigures` for `blocks.key-figures`: a page's block names itself so. */
function graphqlName(group: string, name: string): string {
  const pascal = (words: string) =>
    words.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `Component${pascal(group)}${pascal(name)}`;
}

const files = { 'documents.ts': await typedDocuments(), 'field-labels.json': fieldLabels() };
for (const [name, content] of Object.entries(files)) {
  const path = join(generated, name);
  if (!argv.includes('--check')) {
    writeFileSync(path, content);
  } else if (readFileSync(path, 'utf8') !== content) {
    console.error(
      `shared/src/graphql/generated/${name} is not what the CMS's schema gives: run \`pnpm --filter shared codegen\`.`,
    );
    exit(1);
  }
}
