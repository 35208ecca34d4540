/**
 * Files editors add. A replaced file keeps its address, so what fetches it must ask for the address with the file's
 * `updatedAt`: then it may be kept for long.
 */
import fs from 'node:fs';
import { dataDir } from '../../src/environment';

const MEGABYTE = 1024 * 1024;
const THIRTY_DAYS = 30 * 24 * 3600 * 1000;

export default () => {
  // The local provider refuses to start without its folder.
  fs.mkdirSync(dataDir('public', 'uploads'), { recursive: true });
  return {
    config: {
      provider: 'local',
      sizeLimit: 200 * MEGABYTE,
      providerOptions: { localServer: { maxage: THIRTY_DAYS } },
      security: { deniedTypes: ['image/svg+xml', 'text/html', 'application/xhtml+xml', 'text/javascript'] },
    },
  };
};
