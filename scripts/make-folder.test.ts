import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

const base = mkdtempSync(path.join(tmpdir(), 'make-folder-'));

it('makes every folder on the way, and is content with those that exist', () => {
  const folder = path.join(base, 'a/b/c');
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

it('refuses a file in the place of the folder or of one above it', () => {
  writeFileSync(path.join(base, 'file'), '');
  expect(() => makeFolder(path.join(base, 'file'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
  expect(() => makeFolder(path.join(base, 'file/below'))).toThrow(
    expect.objectContaining({ code: 'ENOTDIR' }),
  );
});

it('comes back where the file system takes no folders', () => {
  expect(() => makeFolder('/proc/nowhere/below')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});
