import { hash as hashOf } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openObjectStore, type ObjectStore } from './object-store.ts';

let folder: string;
let objects: ObjectStore;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'object-store-'));
  objects = openObjectStore(path.join(folder, 'objects'));
});

const textOf = (hash: string): string => readFileSync(objects.pathOf(hash), 'utf8');

describe('put', () => {
  it('keeps bytes under their hash, read-only', () => {
    const hash = objects.put('métiers');
    expect(hash).toBe(hashOf('sha256', 'métiers'));
    expect([textOf(hash), objects.has(hash), objects.list()]).toEqual(['métiers', true, [hash]]);
    expect(statSync(objects.pathOf(hash)).mode & 0o222).toBe(0);
    expect(objects.pathOf(hash)).toBe(path.join(folder, 'objects', hash.slice(0, 2), hash.slice(2)));
  });

  it('writes the same bytes once, text or not', () => {
    const hash = objects.put('same');
    const { ino } = statSync(objects.pathOf(hash));
    expect(objects.put(Buffer.from('same'))).toBe(hash);
    expect(statSync(objects.pathOf(hash)).ino).toBe(ino);
  });

  it('mends an object that a power cut left empty', () => {
    const hash = objects.put('whole');
    truncateSync(objects.pathOf(hash));
    objects.put('whole');
    expect(textOf(hash)).toBe('whole');
  });
});

describe('adopt', () => {
  it('keeps a file that is there, and notices when another takes its place', () => {
    const file = path.join(folder, 'image.avif');
    writeFileSync(file, 'image');
    const hash = objects.adopt(file);
    expect([hash, objects.adopt(file), textOf(hash)]).toEqual([hashOf('sha256', 'image'), hash, 'image']);
    writeFileSync(`${file}.next`, 'other image');
    renameSync(`${file}.next`, file);
    expect(textOf(objects.adopt(file))).toBe('other image');
    expect(textOf(hash)).toBe('image');
  });

  it('copies from another file system', () => {
    // Where there is one.
    const elsewhere = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'object-store-'));
    const file = path.join(elsewhere, 'image.avif');
    writeFileSync(file, 'image');
    expect(textOf(objects.adopt(file))).toBe('image');
    rmSync(elsewhere, { recursive: true });
  });
});

it('forgets what is removed', () => {
  const hash = objects.put('gone');
  objects.remove(hash);
  objects.remove(hash);
  expect([objects.has(hash), objects.list()]).toEqual([false, []]);
});
