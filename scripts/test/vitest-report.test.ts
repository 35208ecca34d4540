import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { countTests } from './vitest-report.ts';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'vitest-report-')), 'report.json');
const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

it.each([
  ['all passed', { ...none, numPassedTests: 5 }, true, { passed: 5, failed: 0 }],
  ['some failed', { ...none, numPassedTests: 5, numFailedTests: 2 }, false, { passed: 5, failed: 2 }],
  [
    'some were skipped',
    { ...none, numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 },
    true,
    { passed: 5, failed: 2 },
  ],
  ['a file did not load', { ...none, numPassedTests: 5 }, false, { passed: 5, failed: 1 }],
  ['there was no test', none, true, { passed: 0, failed: 1 }],
])('counts a run where %s', (_, report, succeeded, counts) => {
  writeFileSync(file, JSON.stringify(report));
  expect(countTests(file, succeeded)).toEqual(counts);
});

it('counts a run without a report as one failure', () => {
  expect(countTests('/nowhere/report.json', false)).toEqual({ passed: 0, failed: 1 });
});
