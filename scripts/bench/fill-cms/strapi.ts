/** The little of Strapi that filling a database needs; its own types live in the CMS's package. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { cmsFolder } from '../../paths.ts';

export type Row = Record<string, unknown>;

/** A relation, component or dynamic zone is a `relation` to the database; a scalar has its own type. */
export interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  /** Set on files. */
  morphBy?: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    /** Missing on dynamic zones. */
    inverseJoinColumn?: { name: string };
    morphColumn?: object;
    /** Set on components. */
    on?: { field: string };
    orderColumnName?: string;
  };
}

interface Transaction {
  batchInsert(table: string, rows: Row[], chunk: number): Promise<unknown>;
}

export interface Strapi {
  contentTypes: Record<string, { options?: { draftAndPublish?: boolean } }>;
  db: {
    metadata: { get(uid: string): { attributes: Record<string, Attribute> } };
    query(uid: string): {
      count(): Promise<number>;
      createMany(params: { data: Row[] }): Promise<unknown>;
    };
    transaction<T>(work: (running: { trx: Transaction }) => Promise<T>): Promise<T>;
  };
  plugin(name: 'upload'): { service(name: 'upload'): UploadService };
  destroy(): Promise<void>;
}

interface UploadService {
  upload(request: { data: object; files: object }): Promise<[{ id: number }]>;
}

interface Loader {
  loadStrapi(environment: NodeJS.ProcessEnv): Promise<Strapi>;
}

/** Loads the compiled CMS (`cms/dist`) in this process on the data folder that `environment` names. */
export function loadCms(environment: NodeJS.ProcessEnv): Promise<Strapi> {
  const require = createRequire(path.join(cmsFolder, 'package.json'));
  const { loadStrapi } = require('./dist/scripts/load-strapi.js') as Loader;
  return loadStrapi({ ...environment, FIRST_CONTENT: 'no', NODE_ENV: 'production' });
}
