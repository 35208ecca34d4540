/**
 * Files editors add. A replaced file keeps its address; it may be kept for long all the same, because the pull asks for
 * the address with `?v=` and the file's `updatedAt`.
 */
import fs from 'node:fs';
import { dataDir } from '../../src/environment';
import { kinds } from '../../src/media-library/kinds';

const THIRTY_DAYS = 30 * 24 * 3600 * 1000;

export default () => {
  // The local provider refuses to start without its folder.
  fs.mkdirSync(dataDir('public', 'uploads'), { recursive: true });
  return {
    config: {
      provider: 'local',
      sizeLimit: Math.max(...kinds.map(({ limit }) => limit)),
      providerOptions: { localServer: { maxage: THIRTY_DAYS } },
      // Strapi goes by names and declarations as well as by bytes, and refuses in English: `media-library` judges instead.
      security: { allowedTypes: ['*'] },
    },
  };
};
