/**
 * GraphQL opens everything by default; here it answers questions about our public types and nothing else: no mutation,
 * no type of a plugin or of the system, of files only what a page needs.
 */
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';
import { contentApi, extension } from './extension';
import { queryOnly } from './query-only';

const FILE = 'plugin::upload.file';

/** `related` would lead from a file to any entry, drafts included; the rest is of no use to a page. */
const HIDDEN_FILE_FIELDS = [
  'related',
  'folder',
  'folderPath',
  'formats',
  'hash',
  'provider',
  'provider_metadata',
  'previewUrl',
  'focalPoint',
  'caption',
  'publishedAt',
];

export function closeGraphql(strapi: Core.Strapi): void {
  const { shadowCRUD } = extension(strapi);
  for (const uid of Object.keys(strapi.contentTypes)) {
    if (isPublic(uid)) shadowCRUD(uid).disableMutations();
    else if (uid !== FILE) shadowCRUD(uid).disable();
  }
  shadowCRUD(FILE).disableQueries().disableMutations();
  for (const field of HIDDEN_FILE_FIELDS) shadowCRUD(FILE).field(field).disable();
  finishSchema(strapi);
}

/** The plugin has no hook after its schema is built, and the upload plugin adds its mutations by then. */
function finishSchema(strapi: Core.Strapi): void {
  const service = contentApi(strapi);
  const { buildSchema } = service;
  service.buildSchema = () => queryOnly(buildSchema());
}
