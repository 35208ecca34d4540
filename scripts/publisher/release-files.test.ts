import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { servedFolder } from 'shared/cms/media/store';
import type { Media, Snapshot } from 'shared/domain/snapshot';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { openObjectStore, type ObjectStore } from '../release/object-store.ts';
import { createReleaseFiles, type ReleaseFiles } from './release-files.ts';
import { snapshotOf } from './testing.ts';

const PICTURE = '/images/1.webp';
const picture: Media = { kind: 'image', width: 1, height: 1, avif: [], webp: [{ width: 1, path: PICTURE }] };

let without: Snapshot;
let withPicture: Snapshot;

let objects: ObjectStore;
let files: ReleaseFiles;

beforeAll(async () => {
  without = await snapshotOf({});
  withPicture = { ...without, media: { '/uploads/1.png': picture } };
});

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-files-'));
  const [assetsFolder, mediaFolder] = [path.join(folder, 'client'), path.join(folder, 'media')];
  write(path.join(assetsFolder, '_astro/a.css'), 'a{}');
  write(path.join(servedFolder(mediaFolder), PICTURE), 'picture');
  objects = openObjectStore(path.join(folder, 'objects'));
  files = createReleaseFiles({
    objects,
    assetsFolder,
    mediaFolder,
    siteUrl: 'https://metiers.example',
    intakeUrl: null,
  });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const of = (snapshot: Snapshot, pages = new Map<string, string>()): Map<string, string> =>
  files.of(snapshot, pages, []);
const textOf = (hash: string | undefined): string => readFileSync(objects.pathOf(hash ?? ''), 'utf8');

it('are the pages, the assets, the pictures and the words for the host', () => {
  const found = of(withPicture, new Map([['index.html', objects.put('home')]]));
  expect(textOf(found.get('index.html'))).toBe('home');
  expect(textOf(found.get('_astro/a.css'))).toBe('a{}');
  expect(textOf(found.get(PICTURE.slice(1)))).toBe('picture');
  expect(textOf(found.get('_headers'))).not.toBe('');
});

it('leave out a picture that no entry names any more', () => {
  of(withPicture);
  expect(of(without).has(PICTURE.slice(1))).toBe(false);
});

it('take in again a picture that had gone from the store meanwhile', () => {
  const hash = of(withPicture).get(PICTURE.slice(1)) ?? '';
  of(without);
  objects.remove(hash);
  expect(of(withPicture).get(PICTURE.slice(1))).toBe(hash);
  expect(textOf(hash)).toBe('picture');
});
