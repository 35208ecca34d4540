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
  const folder = resolve(import.meta.dirname, '../..', env['DATA_DIR'] ?? '.data', 'snapshot');
  const file = join(folder, 'snapshot.json');
  const url = cmsUrl();
  const timeoutMs = timeout();
  const { snapshot, problems } = await pull({
    client: createCmsClient({ url, token, timeoutMs }),
    media: { folder: join(folder, 'media'), timeoutMs },
    previous: await readSnapshotIfAny(file),
    onProgress: (step, done, total) => {
      if (step === 'files' && total > 0 && (done % 10 === 0 || done === total))
        logger.info(`fichiers ${done}/${total}`);
    },
  });
  await writeSnapshot(file, snapshot);
  // A line at a time: whoever reads the log finds each of them marked as ours.
  for (const line of printReport(problems).split('\n')) logger.info(line);
  return file;
}

function cmsUrl(): string {
  const url = env['CMS_URL'] ?? 'http://localhost:1337';
  if (/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return url;
  throw new PullError(
    'unreachable',
    `CMS_URL vaut «\u202F${url}\u202F»\u202F: donnez une adresse entière, comme http://localhost:1337.`,
  );
}

/** Milliseconds for one answer. */
function timeout(): number {
  const seconds = Number(env['CMS_TIMEOUT_SECONDS'] ?? 30);
  if (seconds > 0 && Number.isFinite(seconds)) return seconds * 1000;
  throw new PullError(
    'timeout',
    `CMS_TIMEOUT_SECONDS vaut «\u202F${env['CMS_TIMEOUT_SECONDS']}\u202F»\u202F: donnez un nombre de secondes.`,
  );
}
