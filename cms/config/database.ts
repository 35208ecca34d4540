/** PostgreSQL when `DATABASE_URL` names one (production), else one SQLite file under `DATA_DIR`. */
import fs from 'node:fs';
import path from 'node:path';
import { dataDir, optional } from '../src/environment';

export default () => {
  const url = optional('DATABASE_URL');
  const client = optional('DATABASE_CLIENT') ?? (url === undefined ? 'sqlite' : 'postgres');
  if (client === 'postgres') return { connection: { client, connection: { connectionString: url } } };
  const filename = dataDir('data.db');
  fs.mkdirSync(path.dirname(filename), { recursive: true });
  return { connection: { client, connection: { filename }, useNullAsDefault: true } };
};
