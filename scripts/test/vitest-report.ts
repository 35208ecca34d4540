/** The counts in the report of vitest's `json` reporter. */
import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  /** Skipped ones, and those never reached. */
  numPendingTests: number;
  numTodoTests: number;
}

/**
 * A test that did not run has not passed: it counts as failed. So does a run that ended badly without a failed test to
 * show for it (a file that does not load, a report that was never written).
 * @param succeeded whether vitest itself ended with 0.
 */
export function countTests(reportFile: string, succeeded: boolean): Counts {
  const report = existsSync(reportFile)
    ? (JSON.parse(readFileSync(reportFile, 'utf8')) as Report)
    : undefined;
  if (!report) return { passed: 0, failed: 1 };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  const nothingShown = failed === 0 && (!succeeded || passed === 0);
  return { passed, failed: nothingShown ? 1 : failed };
}
