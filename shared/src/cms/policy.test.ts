import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { policy } from './policy.ts';
import { exitCodes } from './pull-error.ts';

/** The README, its tables without the spaces that align their columns. */
const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8').replace(/ +\|/g, ' |');

test('the README shows the policy as it is', () => {
  const rows = Object.entries(policy).map(([situation, decision]) => `| ${situation} | ${decision} |`);
  expect(readme).toContain(rows.join('\n'));
});

test('every exit code has its row in the README, and none is used twice', () => {
  const rows = [...readme.matchAll(/^\| (\d+) \| `([\w-]+)`/gm)].map(([, code, failure]) => [
    failure,
    Number(code),
  ]);
  expect(Object.fromEntries(rows)).toEqual(exitCodes);
  expect(new Set(Object.values(exitCodes)).size).toBe(Object.keys(exitCodes).length);
});
