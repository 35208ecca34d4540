/** The measurements as a table of Markdown, and its place in a README. */
import { pageKind } from 'site/views/page-kinds';
import type { Audit } from './audit-page.ts';
import { ecoGrade, ecoIndex, type PageCost } from './eco-index.ts';
import type { PageWeight } from './weigh-page.ts';

export interface Measured {
  url: string;
  weight: PageWeight;
  cost: PageCost;
  audit: Audit;
}

const HEAD = [
  'Page',
  'Kind',
  'HTML + CSS',
  'Script',
  'Whole page',
  'Requests',
  'Elements',
  'EcoIndex',
  'Lighthouse',
  'LCP',
  'CLS',
];

export function measurementTable(pages: readonly Measured[]): string {
  const rows = pages.map(({ url, weight, cost, audit }) => {
    const { performance, accessibility, practices, seo } = audit.scores;
    const index = ecoIndex(cost);
    return [
      `\`${url}\``,
      pageKind(url),
      kilobytes(weight.text),
      weight.script > 0 ? kilobytes(weight.script) : '–',
      kilobytes(cost.bytes),
      String(cost.requests),
      String(cost.elements),
      `${ecoGrade(index)} (${Math.round(index)})`,
      [performance, accessibility, practices, seo].join(' / '),
      `${(audit.lcp / 1000).toFixed(2)} s`,
      audit.cls.toFixed(3).replace(/\.?0+$/, ''),
    ];
  });
  const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

/** What keeps a page from full marks, a line a page; one line when nothing does. */
export function faultLines(pages: readonly Measured[]): string {
  const lines = pages.flatMap(({ url, audit }) =>
    audit.faults.length > 0 ? [`${url}: ${audit.faults.join(', ')}`] : [],
  );
  return lines.length > 0 ? lines.join('\n') : 'Lighthouse finds nothing to mend.';
}

const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

/** @returns the README with this in the place of what was measured before; undefined when it has no such place. */
export function withMeasurements(readme: string, text: string): string | undefined {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) return undefined;
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${readme.slice(end)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
