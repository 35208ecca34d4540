/** From what the gates found to what people read. */
import { pathOf } from './addresses.ts';
import type { GateFinding, GateReport, ReleaseCandidate } from './candidate.ts';
import type { LocatedFault } from './fault.ts';
import type { Gate } from './gate.ts';
import { gates } from './gate-table.ts';
import { approvalFor } from './page-list.ts';
import type { SiteFacts } from './site-facts.ts';

/** A fault of a template is on every page: nobody reads ten thousand sentences. */
const MOST_FINDINGS = 50;

type Found = LocatedFault & { gate: string };

export function reportOn(candidate: ReleaseCandidate, site: SiteFacts): GateReport {
  const ofFiles = faultsOfFiles(site);
  const found = gates.flatMap((gate) =>
    [...(ofFiles.get(gate.name) ?? []), ...ofRelease(gate, candidate, site)].toSorted(byPath),
  );
  const findings = (weight: 'failure' | 'warning') =>
    gates.flatMap(({ name }) =>
      shortened(found.filter((one) => one.gate === name && one.weight === weight)).map((one) =>
        finding(one, candidate),
      ),
    );
  return { failures: findings('failure'), warnings: findings('warning'), approval: approvalFor(candidate) };
}

/** The same findings in the same order, whatever came before. */
function byPath(a: Found, b: Found): number {
  const [first, second] = [`${a.path} ${a.message}`, `${b.path} ${b.message}`];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function faultsOfFiles(site: SiteFacts): Map<string, Found[]> {
  const found = [...site.faulty].flatMap((file) =>
    (site.of(file)?.faults ?? []).map((fault) => ({ ...fault, path: pathOf(file) })),
  );
  return Map.groupBy(found, ({ gate }) => gate);
}

function ofRelease(gate: Gate, candidate: ReleaseCandidate, site: SiteFacts): Found[] {
  return (gate.release?.(candidate, site) ?? []).map((fault) => ({ ...fault, gate: gate.name }));
}

function shortened(found: readonly Found[]): readonly Found[] {
  const last = found[MOST_FINDINGS - 1];
  if (found.length <= MOST_FINDINGS || !last) return found;
  const others = `${last.message} (Et ${found.length - MOST_FINDINGS} autres constats de même nature.)`;
  return [...found.slice(0, MOST_FINDINGS - 1), { ...last, message: others }];
}

function finding({ gate, path, message }: Found, candidate: ReleaseCandidate): GateFinding {
  const entry = candidate.entryOf(path);
  return { gate, path, message, ...(entry && { entry }) };
}
