import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { checkDiskSpace, checkWritable } from './check-folders.ts';

const base = mkdtempSync(path.join(tmpdir(), 'check-folders-'));

describe('checkWritable', () => {
  it('accepts a folder that is not there yet, and leaves it empty', () => {
    const folder = path.join(base, 'new/data');
    checkWritable(folder, 'choose another');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a file stands in its place', path.join(base, 'file')],
    ['the file system takes no files', '/proc/data'],
  ])('names the folder and the remedy when %s', (_, folder) => {
    writeFileSync(path.join(base, 'file'), '');
    expect(() => checkWritable(folder, 'choose another')).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^\S+ cannot be written \(E[A-Z]+\): choose another\.$/),
        exitCode: exitCodes.notWritable,
      }),
    );
  });
});

describe('checkDiskSpace', () => {
  it('accepts a disk with room', () => {
    expect(() => checkDiskSpace(base, 1)).not.toThrow();
  });

  it('says how much is free and how much is needed', () => {
    expect(() => checkDiskSpace(base, 2 ** 60)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^Only \d+ MB are free where .* is: free at least 1099511627776 MB/),
        exitCode: exitCodes.diskFull,
      }),
    );
  });
});
