/** Writes `schema.graphql`, the contract between the CMS and all that reads it: `pnpm --filter cms schema`. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { appDir, loadStrapi } from './load-strapi';
import { printContract } from '../src/graphql/print-contract';

async function writeSchema(): Promise<void> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'cms-schema-'));
  const strapi = await loadStrapi({ DATA_DIR: dataDir, FIRST_CONTENT: 'no', NODE_ENV: 'production' });
  fs.writeFileSync(path.join(appDir, 'schema.graphql'), printContract(strapi));
  await strapi.destroy();
  fs.rmSync(dataDir, { recursive: true });
}

void writeSchema();
