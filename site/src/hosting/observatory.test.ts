/**
 * The points that Mozilla's HTTP Observatory gives, as its own code has them since 2024: `src/grader/charts.js` (points)
 * and `src/analyzer/tests/` (conditions) of github.com/mdn/mdn-http-observatory, read in November 2026. A site begins with
 * 100; what is above is counted when it has 90 without it; A+ is 100 and more. Cookies, redirection to https and foreign
 * scripts are no headers: pages have none of the first and the last (tested in the browser), the second is the host's.
 */
import { expect, test } from 'vitest';
import { headerTable } from './header-table.ts';
import { headersFor } from './headers.ts';

const headers = headersFor(
  headerTable('https://metiers.example.org', { scripts: ['sha256-a='], styles: [] }),
  '/',
);
const directives = new Map(
  (headers['content-security-policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources.join(' ')];
  }),
);

interface Criterion {
  name: string;
  met: boolean;
  points: number;
  /** What it costs when it is not met. */
  otherwise: number;
}

const criteria: Criterion[] = [
  {
    name: 'CSP: default-src none, nothing unsafe, form-action none or self',
    met:
      directives.get('default-src') === "'none'" &&
      ["'none'", "'self'"].includes(directives.get('form-action') ?? '') &&
      !/unsafe|data:|http|\*/.test([...directives.values()].join(' ')),
    points: 10,
    otherwise: -25,
  },
  {
    name: 'HSTS of six months or more',
    met: Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1]) >= 15_768_000,
    points: 0,
    otherwise: -20,
  },
  {
    name: 'X-Content-Type-Options: nosniff',
    met: headers['x-content-type-options'] === 'nosniff',
    points: 0,
    otherwise: -5,
  },
  {
    name: 'Framing refused by the CSP',
    met: directives.get('frame-ancestors') === "'none'",
    points: 5,
    otherwise: -20,
  },
  {
    name: 'Referrer-Policy that keeps the path from other sites',
    met: /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
      headers['referrer-policy'] ?? '',
    ),
    points: 5,
    otherwise: -5,
  },
  {
    name: 'Cross-Origin-Resource-Policy: same-origin',
    met: headers['cross-origin-resource-policy'] === 'same-origin',
    points: 10,
    otherwise: 0,
  },
  {
    name: 'No access for credentialed scripts of other sites',
    met: headers['access-control-allow-credentials'] === undefined,
    points: 0,
    otherwise: -50,
  },
];

test.each(criteria)('$name', ({ met }) => expect(met).toBe(true));

test('that makes 130 points: A+', () => {
  const score = criteria.reduce((sum, { met, points, otherwise }) => sum + (met ? points : otherwise), 100);
  expect(score).toBe(130);
});
