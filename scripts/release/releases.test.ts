import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { currentLink, currentRelease, goLive, newReleaseFolder, siteDataFolder } from './releases.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'releases-'));
});

function rendered(second: number): string {
  const folder = newReleaseFolder(dataDir, new Date(second * 1000));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), String(second));
  return folder;
}

const served = (): string => readFileSync(path.join(currentLink(dataDir), 'index.html'), 'utf8');

describe('goLive', () => {
  it('makes a release the current one, whatever was before', () => {
    goLive(dataDir, rendered(1));
    expect(served()).toBe('1');
    goLive(dataDir, rendered(2));
    expect(served()).toBe('2');
  });

  it('keeps the release before, and removes older and unfinished ones', () => {
    goLive(dataDir, rendered(1));
    const before = rendered(2);
    goLive(dataDir, before);
    rendered(3);
    const last = rendered(4);
    goLive(dataDir, last);
    const names = ['current', path.basename(before), path.basename(last)];
    expect(readdirSync(siteDataFolder(dataDir)).toSorted()).toEqual(names);
  });

  it('is not hindered by what a killed start left', () => {
    const release = rendered(1);
    symlinkSync('nowhere', `${currentLink(dataDir)}.${process.pid}`);
    goLive(dataDir, release);
    expect(served()).toBe('1');
  });

  it('survives the data folder being moved', () => {
    goLive(dataDir, rendered(1));
    const moved = `${dataDir}-moved`;
    renameSync(dataDir, moved);
    expect(currentRelease(moved)?.folder).toBe(newReleaseFolder(moved, new Date(1000)));
  });
});

describe('currentRelease', () => {
  it('is none before the first release, and none when its folder is gone', () => {
    expect(currentRelease(dataDir)).toBeUndefined();
    mkdirSync(siteDataFolder(dataDir));
    symlinkSync('gone', currentLink(dataDir));
    expect(currentRelease(dataDir)).toBeUndefined();
  });
});
