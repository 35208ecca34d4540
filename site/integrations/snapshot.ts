/**
 * Gives every Astro run its snapshot and its instant: pulled from the CMS, or taken from the file that `SNAPSHOT_FILE`
 * names. Nothing of the site is written before the snapshot is whole; a pull that stops ends the run with its own exit
 * code. At the end of a build the files of the snapshot are laid beside the pages.
 */
import type { AstroIntegration } from 'astro';
import { dirname, join } from 'node:path';
import { env, exit } from 'node:process';
import { PullError } from 'shared/cms/pull-error';
import { readSnapshot } from 'shared/cms/snapshot-file';
import { layFiles, serveFiles } from './files.ts';
import { writeHostingFiles } from './hosting.ts';
import { pullIntoFile } from './pull-into-file.ts';

export function snapshot(): AstroIntegration {
  let file = '';
  let siteUrl = '';
  return {
    name: 'snapshot',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        env['BUILD_INSTANT'] ??= new Date().toISOString();
        try {
          file = env['SNAPSHOT_FILE'] ?? (await pullIntoFile(logger));
          await readSnapshot(file);
        } catch (error) {
          if (!(error instanceof PullError)) throw error;
          logger.error(error.message);
          exit(error.exitCode);
        }
        env['SNAPSHOT_FILE'] = file;
      },
      'astro:config:done': ({ config }) => {
        siteUrl = config.site ?? 'http://localhost';
      },
      'astro:server:setup': ({ server }) => serveFiles(server, mediaFolder(file)),
      'astro:build:done': async ({ dir }) => {
        const content = await readSnapshot(file);
        await layFiles(content, mediaFolder(file), dir);
        await writeHostingFiles(
          content,
          { siteUrl, intakeUrl: env['INTAKE_URL'] ?? env['CMS_URL'] ?? null },
          dir,
        );
      },
    },
  };
}

/** The files of a snapshot lie beside it. */
function mediaFolder(file: string): string {
  return join(dirname(file), 'media');
}
