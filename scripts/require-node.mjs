/**
 * Loaded before every script (`node --import`): ends with one sentence where this Node cannot run the project, instead
 * of a syntax error or a crash of a native module further on. Plain JavaScript that Node 18 understands.
 */
import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const NEEDED_MAJOR = 24;
/** The same numbers as in `exit-codes.ts`, which an older Node cannot read. */
const WRONG_NODE = 20;
const MISSING_PARTS = 21;

if (isMainThread) {
  const problem = wrongNode() ?? missingParts();
  if (problem) {
    console.error(problem.sentence);
    process.exit(problem.exitCode);
  }
}

function wrongNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major === NEEDED_MAJOR) return undefined;
  const sentence =
    `This project runs on Node ${NEEDED_MAJOR} and this is Node ${process.versions.node} on ${process.platform} ` +
    `${process.arch}: install Node ${NEEDED_MAJOR}, then run the command again.`;
  return { sentence, exitCode: WRONG_NODE };
}

/** The database driver is the one native module without which nothing starts. */
function missingParts() {
  try {
    const Database = createRequire(new URL('../cms/package.json', import.meta.url))('better-sqlite3');
    new Database(':memory:').close();
    return undefined;
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0];
    const sentence =
      `The database driver better-sqlite3 cannot be loaded by Node ${process.versions.node} on ${process.platform} ` +
      `${process.arch} (${reason}): run "npx pnpm@12 install", then run the command again.`;
    return { sentence, exitCode: MISSING_PARTS };
  }
}
