/** The gates of one publisher: they remember the live site, so that an edit costs what it changes. */
import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { intakePaths } from 'shared/intake/form-fields';
import { redirectKey } from '../serve/redirects.ts';
import { fileOf, isPage, pathOf } from './addresses.ts';
import type { GateReport, ReleaseCandidate } from './candidate.ts';
import { isRead } from './file-kinds.ts';
import { factsOf } from './file-facts.ts';
import type { Stands } from './references.ts';
import { unknownPages } from './page-list.ts';
import { reportOn } from './report.ts';
import { filesOfRedirect, SiteFacts, type FileFacts } from './site-facts.ts';

export interface Gates {
  /**
   * Judges a release against what the last accepted one left. One check at a time.
   * @throws Error when the candidate has pages that were never shown to these gates.
   */
  check(candidate: ReleaseCandidate): Promise<GateReport>;
  /** Remembers the candidate that was checked last: it went live. Without it, the next check starts from the one before. */
  accept(candidate: ReleaseCandidate): void;
  /** Starts anew: the next candidate shows every file. */
  forget(): void;
}

/** After so many files the rest of the process has its turn. */
const FILES_PER_TURN = 25;

export function createGates(): Gates {
  let site = new SiteFacts();
  let checked: ReleaseCandidate | undefined;
  /** What was known before the candidate that was checked last, of the files it touches. */
  let before = new Map<string, FileFacts | undefined>();

  /** Puts back what a candidate that never went live changed, where the new one does not say otherwise. */
  function undo(candidate: ReleaseCandidate): string[] {
    const undone = [...before.keys()];
    for (const [file, facts] of before) if (!candidate.changed.has(file)) site.put(file, facts);
    return undone;
  }

  async function learn(candidate: ReleaseCandidate): Promise<void> {
    let count = 0;
    for (const [file, bytes] of candidate.changed) {
      const known = site.of(file);
      if (!before.has(file)) before.set(file, known);
      if (!isRead(file)) continue;
      const read = typeof bytes === 'function' ? bytes() : bytes;
      const digest = hash('sha256', read);
      if (known?.hash !== digest) site.put(file, factsOf(file, read, digest, candidate));
      count += 1;
      if (count % FILES_PER_TURN === 0) await setImmediate();
    }
    for (const file of candidate.removed) {
      if (!before.has(file)) before.set(file, site.of(file));
      site.put(file, undefined);
    }
  }

  return {
    async check(candidate) {
      const redirectsBefore = site.of('_redirects')?.redirects ?? [];
      const undone = undo(candidate);
      before = new Map([...before].filter(([file]) => candidate.changed.has(file)));
      checked = candidate;
      await learn(candidate);
      const redirects = [...redirectsBefore, ...(site.of('_redirects')?.redirects ?? [])];
      const touched = new Set([...undone, ...before.keys(), ...redirects.flatMap(filesOfRedirect)]);
      site.references.settle(touched, standsIn(candidate, site));
      demandFacts(candidate, site);
      return reportOn(candidate, site);
    },
    accept(candidate) {
      if (candidate !== checked) throw new Error('Only the candidate that was checked last can be accepted.');
      before = new Map();
    },
    forget() {
      site = new SiteFacts();
      before = new Map();
      checked = undefined;
    },
  };
}

/** Of a page that was never shown nobody knows where it leads: that is a fault of the caller. */
function demandFacts(candidate: ReleaseCandidate, site: SiteFacts): void {
  const unknown = unknownPages(candidate, site).find((path) => candidate.has(fileOf(path)));
  if (unknown)
    throw new Error(`The gates were never shown ${unknown}: give them every file once, in \`changed\`.`);
}

/** What the CMS answers at the site's address: no file stands for it. */
const answeredByCms: ReadonlySet<string> = new Set(intakePaths.map(fileOf));

/** A page of the past that leads on elsewhere is a good address too, and one that the CMS answers. */
function standsIn(candidate: ReleaseCandidate, site: SiteFacts): Stands {
  return ({ file, fragment }) => {
    if (answeredByCms.has(file)) return true;
    if (!candidate.has(file)) return site.redirects(redirectKey(pathOf(file)));
    return fragment === '' || !isPage(file) || (site.of(file)?.ids.includes(fragment) ?? false);
  };
}
