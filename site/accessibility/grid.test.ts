import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import htmlRules from '../html-validate.ts';
import { grid } from './grid.ts';
import type { State } from './theme.ts';

const root = join(import.meta.dirname, '../..');
const criteria = grid.flatMap((theme) => theme.criteria);
const tests = criteria.flatMap(({ number, tests: named = [] }) => named.map((one) => ({ number, ...one })));
const rulesOf = (tool: string) =>
  tests.flatMap(({ name }) => (name?.startsWith(`${tool}: `) ? [name.slice(tool.length + 2)] : []));

/** How many criteria each theme of RGAA 4.1 has. */
const COUNTS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

test('has the 106 criteria of RGAA 4.1 under their numbers', () => {
  const numbers = COUNTS.flatMap((count, theme) =>
    Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
  );
  expect(numbers).toHaveLength(106);
  expect(criteria.map(({ number }) => number)).toEqual(numbers);
  expect(grid.flatMap(({ number, criteria: own }) => own.map(() => number))).toEqual(
    criteria.map(({ number }) => Number.parseInt(number, 10)),
  );
});

test('says of each how it is met, what is to be judged or why it does not apply', () => {
  const silent = criteria.filter(({ title, how }) => title.length < 20 || how.length < 20);
  expect(silent.map(({ number }) => number)).toEqual([]);
  const unfounded = criteria.filter(
    ({ state, tests: named, checkedOn }) => state === 'met' && !named?.length && !checkedOn,
  );
  expect(unfounded.map(({ number }) => number)).toEqual([]);
});

test('counts as the public statement of a new site does, which names each criterion that nobody has judged', () => {
  const statement = readFileSync(join(root, 'cms/seed/accessibility-statement.ts'), 'utf8');
  const of = (state: State) => criteria.filter((criterion) => criterion.state === state);
  expect(statement).toContain(`- ${of('met').length} critères respectés`);
  expect(statement).toContain(`- ${of('not applicable').length} critères sans objet`);
  expect(statement).toContain(`- ${of('to be audited').length} critères à faire vérifier`);
  expect(of('not met')).toEqual([]);
  const unnamed = of('to be audited').filter(
    ({ number }) => !new RegExp(`(critère |\\(|et )${number}[ )]`).test(statement),
  );
  expect(unnamed.map(({ number }) => number)).toEqual([]);
});

test('names tests that there are', () => {
  const lost = tests.filter(({ file, name }) => {
    const path = join(root, file);
    if (!existsSync(path)) return true;
    return (
      name !== undefined && !/^(axe|html-validate): /.test(name) && !readFileSync(path, 'utf8').includes(name)
    );
  });
  expect(lost).toEqual([]);
});

test('names rules that the tests do run', async () => {
  const config = await new HtmlValidate(new StaticConfigLoader(htmlRules)).getConfigFor('page.html');
  const silent = rulesOf('html-validate').filter((rule) => {
    const [severity = 0] = config.getRules().get(rule) ?? [];
    return severity === 0;
  });
  expect(silent).toEqual([]);

  // The axe that the browser tests run: their package's, not one of ours.
  const [runner, engine] = ['@axe-core/playwright', 'axe-core'];
  const axe = createRequire(createRequire(import.meta.url).resolve(runner))(engine) as {
    getRules(): { ruleId: string; tags: string[] }[];
  };
  const run = axe
    .getRules()
    .filter(({ tags }) => tags.some((tag) => /^(wcag2\d?aa?|best-practice)$/.test(tag)))
    .filter(({ tags }) => !tags.includes('experimental'))
    .map(({ ruleId }) => ruleId);
  expect(rulesOf('axe').filter((rule) => !run.includes(rule))).toEqual([]);
});
