/** Runs one check as a process of its own. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../environment/env-file.ts';
import { root } from '../paths.ts';
import { startChild } from '../process/child.ts';
import type { Check } from './checks.ts';
import { countTests, type Counts } from './vitest-report.ts';

export const logFolder = path.join(root, '.tmp/test-logs');

export interface CheckResult extends Counts {
  name: string;
  milliseconds: number;
  logFile: string;
}

/** What a developer has set for a CMS or a site of their own must not reach a test. */
const SETTINGS =
  /^(CMS|SITE|DATABASE|ADMIN|DATA|OUTBOX|SMTP|SNAPSHOT|BUILD|FIRST|ENV|MAIL|E2E|INTAKE)_|^(APP_KEYS|API_TOKEN_SALT|TRANSFER_TOKEN_SALT|ENCRYPTION_KEY|NODE_ENV)$/;

export function testEnvironment(outside: Environment): Environment {
  const kept = Object.entries(outside).filter(([name]) => !SETTINGS.test(name));
  const bin = path.join(root, 'node_modules/.bin');
  return {
    ...Object.fromEntries(kept),
    PATH: `${bin}${path.delimiter}${outside['PATH'] ?? ''}`,
    NO_COLOR: '1',
  };
}

export async function runCheck(check: Check, resources: AsyncDisposableStack): Promise<CheckResult> {
  const { name, cwd, isVitest } = check;
  const began = performance.now();
  const logFile = path.join(logFolder, `${name}.log`);
  const reportFile = path.join(logFolder, `${name}.json`);
  rmSync(reportFile, { force: true });
  const reporters = isVitest
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
    : [];
  const command = [...check.command, ...reporters];
  const child = resources.use(
    startChild({ command, cwd, environment: testEnvironment(process.env), logFile }),
  );
  const { how } = await child.ended;
  const counts = isVitest
    ? countTests(reportFile, how === 0)
    : { passed: how === 0 ? 1 : 0, failed: how === 0 ? 0 : 1 };
  return { name, ...counts, milliseconds: performance.now() - began, logFile };
}
