/**
 * PostgreSQL when `DATABASE_URL` names one (production), else one SQLite file under `DATA_DIR`. What a failed question asked
 * for stays out of its error, and so out of the log: it may be a person's name and address.
 */
import fs from 'node:fs';
import path from 'node:path';
import { dataDir, optional } from '../src/environment';

const quiet = { compileSqlOnError: false };

export default () => {
  const url = optional('DATABASE_URL');
  const client = optional('DATABASE_CLIENT') ?? (url === undefined ? 'sqlite' : 'postgres');
  if (client === 'postgres')
    return { connection: { ...quiet, client, connection: { connectionString: url } } };
  const filename = dataDir('data.db');
  fs.mkdirSync(path.dirname(filename), { recursive: true });
  return { connection: { ...quiet, client, connection: { filename }, useNullAsDefault: true } };
};
