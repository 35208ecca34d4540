/** `pnpm publisher`: the process that brings every change of the content to the live site. */
import type { Snapshot } from 'shared/domain/snapshot';
import { prepareEnvironments, projectSettings } from './environment/project.ts';
import { root } from './paths.ts';
import { main, type Run } from './process/main.ts';
import { readOptions } from './process/options.ts';
import { followRelease } from './publisher/after-release.ts';
import { openDesk, type Desk } from './publisher/http-server.ts';
import { keepPublishing, printFailure } from './publisher/keep-publishing.ts';
import { createSnapshotKeeper } from './publisher/keep-snapshot.ts';
import type { PublisherMessage } from './publisher/messages.ts';
import { openPublication, type OnStep } from './publisher/open-publication.ts';
import { openPreview } from './publisher/preview/preview.ts';
import { Publisher } from './publisher/publisher.ts';
import { createReleaseFollower } from './publisher/release-follower.ts';
import { createStatusBoard } from './publisher/status-board.ts';
import { lockPublication } from './release/release-locks.ts';
import { offerCredentials } from './target/credentials.ts';
import { readTarget } from './target/settings.ts';

const HELP = `Usage: pnpm publisher

Publishes each change of the content as soon as the CMS announces it, and each page whose time has come, until it is
stopped. pnpm start runs it too; in production it runs by itself under a supervisor. The CMS may be down: the publisher
waits for it, and the live site stays. Its status, its commands and the previews of drafts are at PUBLISHER_URL.

Exit codes: 0 stopped as asked; 22 a folder cannot be written; 23 disk full; 24 another publisher is running; 25 port
taken; 26 a setting is wrong; 32 the site's code cannot be bundled.`;

readOptions(HELP, {});
await main(publish);

async function publish({ resources, up }: Run): Promise<void> {
  const settings = projectSettings(root);
  const { publisher: environment } = prepareEnvironments(root, settings, 'production');
  const target = readTarget({ ...environment });
  offerCredentials(environment);
  resources.use(lockPublication(settings.dataDir));
  const board = createStatusBoard();
  const onStep: OnStep = (step, done, total) => {
    board.step(step, done, total);
    tell({ kind: 'step', step, done, total });
  };
  const opened = await openPublication(root, settings, environment, resources, onStep);
  const keeper = resources.use(createSnapshotKeeper(opened.snapshotFile));
  const { store } = opened;
  const care = { siteUrl: settings.siteUrl, objects: store.objects, target };
  const follower = resources.use(
    createReleaseFollower({
      live: () => store.live(),
      async bring(manifest, onProgress, signal) {
        const verification = await followRelease(manifest, { ...care, onProgress, signal });
        console.log(`Release ${manifest.number}: ${verification}.`);
      },
      board,
      onFailure: printFailure,
    }),
  );
  const publisher = new Publisher({
    ...opened,
    board,
    async afterRelease({ pulled, outcome: { manifest, rendered } }) {
      keeper.keep(pulled.snapshot);
      console.log(
        `Release ${manifest.number}: revision ${manifest.revision}, ${rendered} pages rendered, live.`,
      );
      await store.tidy();
    },
    onLive: () => follower.follow(),
  });
  const { bundle, publication } = opened;
  const published = (): Snapshot | undefined => publisher.pulled?.snapshot;
  const desk: Desk = {
    token: environment['PUBLISHER_TOKEN'] ?? '',
    status: board.read,
    commands: commandsOf(publisher),
    preview: openPreview({ settings, environment, bundle, site: publication.site, published }),
  };
  resources.use(await openDesk(desk, settings.publisherHost, settings.publisherPort));
  up();
  await keepPublishing(publisher, opened.client, tell, resources);
}

function commandsOf(publisher: Publisher): Desk['commands'] {
  return {
    publish: async () => publisher.publishAgain(),
    approve: async () => publisher.approve(),
    rollback: ({ release }) => publisher.rollback(release),
    lift: () => publisher.lift(),
  };
}

/** Whoever started the publisher hears of its work. */
function tell(message: PublisherMessage): void {
  process.send?.(message);
}
