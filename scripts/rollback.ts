/** `pnpm rollback`: makes an earlier release the live one again, and holds it. */
import { columns } from './console/columns.ts';
import { projectEnvironment, projectSettings } from './environment/project.ts';
import { Failure } from './failure.ts';
import { root } from './paths.ts';
import { main } from './process/main.ts';
import { readArguments, refuseArguments } from './process/options.ts';
import { bringToTarget } from './publisher/after-release.ts';
import type { Manifest } from './release/manifest.ts';
import { openSiteStore, type SiteStore } from './release/site-store.ts';
import { offerCredentials } from './target/credentials.ts';
import { readTarget, type Target } from './target/settings.ts';

const HELP = `Usage: pnpm rollback [release] [--json]
       pnpm rollback --lift | --list [--json]

Makes an earlier release the live site again: the one of that number, or else the one before the live release. It works
without the CMS, and whether or not a publisher runs. Until --lift, nothing newer goes live. Where releases also go to
object storage (RELEASE_TARGET), that is brought back, too.

  --lift   ends the hold: what has changed since goes live with the next publication
  --list   shows the releases that are kept, and changes nothing
  --json   says it for machines: { "live", "hold", "releases" }

Exit codes: 0 done; 2 wrong arguments; 22 the data folder cannot be written; 23 disk full; 24 another process does not
let go of the live site; 26 a setting is wrong; 36 there is no such release; 37 a file of that release is missing.
Whatever of these fails, the live site stays as it is. 38 the release is live here, but object storage refuses it.`;

const { values, words } = readArguments(
  HELP,
  { lift: { type: 'boolean' }, list: { type: 'boolean' }, json: { type: 'boolean' } },
  1,
);
const [word] = words;
if (word !== undefined && !/^[1-9]\d*$/.test(word))
  refuseArguments(HELP, `"${word}" is no number of a release.`);
if (Number(values.lift ?? 0) + Number(values.list ?? 0) + words.length > 1)
  refuseArguments(HELP, 'Give one of a release, --lift and --list.');

await main(async () => {
  const { dataDir, releasesKept } = projectSettings(root);
  const environment = projectEnvironment(root);
  offerCredentials(environment);
  const target = readTarget(environment);
  const store = openSiteStore(dataDir, { kept: releasesKept, warn: (sentence) => console.error(sentence) });
  const sentence = await act(store, target);
  console.log(values.json ? asJson(store) : `${listing(store)}\n\n${sentence}`);
});

/** @returns what has been done. */
async function act(store: SiteStore, target: Target | undefined): Promise<string> {
  if (values.list) return holding(store);
  if (values.lift) {
    const hold = await store.lift();
    return hold
      ? 'The hold is lifted: what has changed goes live with the next publication.'
      : holding(store);
  }
  const manifest = await store.rollback(word === undefined ? undefined : Number(word));
  await goBackAtTarget(manifest, store, target);
  return `Release ${wentBackTo(manifest)} is live again. Nothing newer goes live until pnpm rollback --lift.`;
}

/** A publisher that runs is not asked: one may run or not. */
async function goBackAtTarget(
  manifest: Manifest,
  { objects }: SiteStore,
  target: Target | undefined,
): Promise<void> {
  try {
    await bringToTarget(manifest, { objects, target });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const release = wentBackTo(manifest);
    const sentence = `Release ${release} is live again here and held, but not in the object storage: mend that, then bring it there with pnpm rollback ${release}.`;
    throw new Failure(sentence, error.exitCode, [...error.details, error.message]);
  }
}

function wentBackTo({ number, rollbackOf = number }: Manifest): number {
  return rollbackOf;
}

function holding(store: SiteStore): string {
  const hold = store.hold();
  if (!hold) return 'Nothing is held: publications go live.';
  return `Held since ${time(hold.since)}: nothing newer goes live until pnpm rollback --lift.`;
}

function listing(store: SiteStore): string {
  const [live, hold] = [store.live()?.number, store.hold()];
  const rows = store.releases().map(({ number, createdAt, pages, changed, rollbackOf }) => {
    const marks = [
      number === live && (hold ? 'live, held' : 'live'),
      rollbackOf !== undefined && `back to ${rollbackOf}`,
    ];
    return [number, time(createdAt), pages, changed, marks.filter(Boolean).join(', ')];
  });
  return rows.length === 0
    ? 'No release yet.'
    : columns(['Release', 'Made', 'Pages', 'Files changed', ''], rows);
}

function asJson(store: SiteStore): string {
  const releases = store.releases();
  const live = releases.find(({ number }) => number === store.live()?.number) ?? null;
  return JSON.stringify({ live, hold: store.hold() ?? null, releases }, null, 2);
}

function time(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
}
