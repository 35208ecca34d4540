/** What a gate is: `gate-table.ts` lists them all. */
import type { ReleaseCandidate } from './candidate.ts';
import type { Fault, LocatedFault } from './fault.ts';
import type { FileReading } from './file-kinds.ts';
import type { SiteFacts } from './site-facts.ts';

export interface Gate {
  name: string;
  /** What visitors or editors would meet without it, and why a fault holds the release back or does not. */
  guards: string;
  /** Of one file by itself. Depends on its bytes and `about` alone: its answer is kept as long as these stay. */
  file?(reading: FileReading, about: About): Fault[];
  /** Of the release as a whole: all warnings that hold of it, and the failures this candidate brings. */
  release?(candidate: ReleaseCandidate, site: SiteFacts): LocatedFault[];
}

/** The installation the release is for. */
export type About = Pick<ReleaseCandidate, 'siteUrl' | 'cmsUrl' | 'secrets'>;
