/**
 * Files editors add. A replaced file keeps its address; it may be kept for long all the same, because the pull asks for
 * the address with `?v=` and the file's `updatedAt`.
 */
import fs from 'node:fs';
import { servedTypes } from 'shared/cms/media/documents';
import { dataDir } from '../../src/environment';

const MEGABYTE = 1024 * 1024;
const THIRTY_DAYS = 30 * 24 * 3600 * 1000;

/** What the site can do something with: pictures, and files that it serves as they are. */
const allowedTypes = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/avif',
  'image/gif',
  ...Object.keys(servedTypes),
  // What the bytes of a .doc say they are; Strapi then goes by the ending.
  'application/x-cfb',
];

/**
 * When a browser does not say what a file is, Strapi goes by its bytes alone, unless its ending is denied: a picture
 * that is also a page, called .html, would be served as a page.
 */
const deniedTypes = ['*html', '*xml', '*script'];

export default () => {
  // The local provider refuses to start without its folder.
  fs.mkdirSync(dataDir('public', 'uploads'), { recursive: true });
  return {
    config: {
      provider: 'local',
      sizeLimit: 200 * MEGABYTE,
      providerOptions: { localServer: { maxage: THIRTY_DAYS } },
      security: { allowedTypes, deniedTypes },
    },
  };
};
