/** One publication: from a snapshot to the live site, by way of the pages that changed, the gates and the release store. */
import type { Problem } from 'shared/cms/report';
import type { PublisherStep } from 'shared/domain/publisher-status';
import type { Snapshot } from 'shared/domain/snapshot';
import type { SiteRenderer } from 'site/site-renderer';
import type { Approval, GateFinding, GateReport, ReleaseCandidate } from '../gates/candidate.ts';
import { createGates } from '../gates/gates.ts';
import type { Manifest } from '../release/manifest.ts';
import type { SiteStore } from '../release/site-store.ts';
import { candidateOf, entryAt, pagesIn, type Installation } from './candidate-of.ts';
import { refusal, renderRefusal } from './refusal.ts';
import { RenderFailure } from './render-failure.ts';
import { createReleaseFiles } from './release-files.ts';
import { createRenderedSite } from './rendered-site.ts';
import type { WarmSite } from './warm-site.ts';

export interface PublicationParts extends Installation {
  renderer: SiteRenderer;
  /** Version of the code. */
  code: string;
  assetsFolder: string;
  mediaFolder: string;
  /** Where the CMS answers schools' requests; null where none is known. */
  intakeUrl: string | null;
  store: SiteStore;
  onStep?: (step: PublisherStep, done: number, total: number) => void;
}

export interface Order {
  snapshot: Snapshot;
  /** Digest of the snapshot. */
  digest: string;
  /** What the pull found wrong. */
  problems: readonly Problem[];
  /** The time that pages are rendered for. */
  now: Date;
  /** Renders everything again, whatever is known. */
  anew?: boolean;
  /** A drop in the number of pages is meant: any, or one that leaves so many at least. */
  approved?: boolean | number;
}

export type Outcome =
  | { kind: 'live'; manifest: Manifest; rendered: number; warnings: GateFinding[] }
  | { kind: 'waits for a yes'; approval: Approval };

export interface Publication {
  readonly site: WarmSite;
  /** @throws Failure; the live site is then as it was, and the next publication takes in what this one could not. */
  publish(order: Order): Promise<Outcome>;
}

interface Prepared {
  files: ReadonlyMap<string, string>;
  candidate: ReleaseCandidate;
  report: GateReport;
  rendered: number;
}

export function createPublication(parts: PublicationParts): Publication {
  const { renderer, store, siteUrl, cmsUrl, secrets, onStep = () => {} } = parts;
  const site = createRenderedSite(renderer, store.objects);
  const releaseFiles = createReleaseFiles({ ...parts, objects: store.objects });
  const gates = createGates();
  let accepted: ReadonlyMap<string, string> = new Map();

  async function prepare({ snapshot, now }: Order, anew: boolean): Promise<Prepared> {
    onStep('rendering', 0, 0);
    const onProgress = (done: number, total: number): void => onStep('rendering', done, total);
    const rendered = await site.update(snapshot, now, { anew, onProgress }).catch((error: unknown) => {
      throw error instanceof RenderFailure
        ? renderRefusal(error, entryAt(snapshot, error.url, cmsUrl))
        : error;
    });
    const files = releaseFiles.of(snapshot, site.pages.files, site.served());
    onStep('checking', 0, 0);
    const toCome = {
      snapshot,
      files,
      accepted,
      live: store.live(),
      urls: site.pages.urls(),
      read: site.read,
    };
    const candidate = candidateOf(toCome, { siteUrl, cmsUrl, secrets });
    return { files, candidate, report: await gates.check(candidate), rendered };
  }

  /** What does not pass is rendered once more from nothing, before anyone is told: a page may have been left behind. */
  async function prepareWell(order: Order): Promise<Prepared> {
    const { anew = false } = order;
    const first = await prepare(order, anew);
    if (first.report.failures.length === 0 || anew) return first;
    return prepare(order, true);
  }

  async function publish(order: Order): Promise<Outcome> {
    const { files, candidate, report, rendered } = await prepareWell(order);
    const { failures, warnings, approval } = report;
    if (failures.length > 0) throw refusal(failures);
    if (approval && !isApproved(approval, order)) return { kind: 'waits for a yes', approval };
    onStep('releasing', 0, 0);
    const manifest = await store.publish({
      revision: order.snapshot.revision,
      snapshot: order.digest,
      code: parts.code,
      instant: order.now.toISOString(),
      files,
      pages: pagesIn([...site.pages.files.keys()]).length,
      warnings: [...order.problems.map(ofContent), ...warnings.map(ofPage)],
    });
    gates.accept(candidate);
    accepted = files;
    return { kind: 'live', manifest, rendered, warnings };
  }

  return {
    site: site.pages,
    publish: (order) => publish(order).finally(() => site.forgetBytes()),
  };
}

function isApproved({ pagesAfter }: Approval, { approved = false }: Order): boolean {
  return typeof approved === 'number' ? pagesAfter >= approved : approved;
}

function ofContent({ title, field, message }: Problem): string {
  return `«\u202F${title}\u202F»\u202F: ${field} ${message}`;
}

function ofPage({ path, message }: GateFinding): string {
  return `${path}\u202F: ${message}`;
}
