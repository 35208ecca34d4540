/** Pulls the CMS's content into `<DATA_DIR>/snapshot`, by the settings of the environment. */
import type { AstroIntegrationLogger } from 'astro';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { createCmsClient } from 'shared/cms/client';
import { pull } from 'shared/cms/pull';
import { PullError } from 'shared/cms/pull-error';
import { printReport } from 'shared/cms/report';
import { readSnapshotIfAny, writeSnapshot } from 'shared/cms/snapshot-file';

/** The path of the snapshot; throws `PullError`, and leaves the last good snapshot as it was. */
export async function pullIntoFile(logger: AstroIntegrationLogger): Promise<string> {
  const token = env['CMS_READ_TOKEN'];
  if (!token) {
    throw new PullError(
      'token-refused',
      'CMS_READ_TOKEN n’est pas défini : donnez le jeton de lecture du CMS, ou un instantané par SNAPSHOT_FILE.',
    );
  }
  const folder = join(env['DATA_DIR'] ?? resolve(import.meta.dirname, '../../.data'), 'snapshot');
  const file = join(folder, 'snapshot.json');
  const timeoutMs = Number(env['CMS_TIMEOUT_SECONDS'] ?? 30) * 1000;
  const { snapshot, problems } = await pull({
    client: createCmsClient({ url: env['CMS_URL'] ?? 'http://localhost:1337', token, timeoutMs }),
    media: { folder: join(folder, 'media'), timeoutMs },
    previous: await readSnapshotIfAny(file),
    onProgress: (step, done, total) => {
      if (step === 'files' && total > 0 && (done % 10 === 0 || done === total))
        logger.info(`fichiers ${done}/${total}`);
    },
  });
  await writeSnapshot(file, snapshot);
  logger.info(printReport(problems));
  return file;
}
