import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sizesOf, writeFiles } from './write-files.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'plain-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes as many files as there were, under the same names and of the same sizes', () => {
  const model = path.join(folder, 'model');
  mkdirSync(path.join(model, 'agenda', 'forum'), { recursive: true });
  writeFileSync(path.join(model, 'index.html'), 'é'.repeat(100));
  writeFileSync(path.join(model, 'agenda', 'forum', 'index.html'), 'abc');
  writeFileSync(path.join(model, 'robots.txt'), '');
  const sizes = sizesOf(model);
  expect(sizes).toHaveLength(3);
  expect(sizes).toContainEqual({ path: 'index.html', size: 200 });
  const copy = path.join(folder, 'copy');
  expect(writeFiles(sizes, copy)).toBeGreaterThan(0);
  expect(sizesOf(copy)).toEqual(sizes);
});

it('writes into a fresh folder only', () => {
  expect(() => writeFiles([], folder)).toThrow('EEXIST');
});
