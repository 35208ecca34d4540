/** Makes the files of one served tree those of a release, by hard links to the objects. */
import { copyFileSync, linkSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { exitCodes } from '../exit-codes.ts';
import { errorCode, Failure } from '../failure.ts';
import { makeFolder } from '../make-folder.ts';
import { changesBetween } from './changes.ts';
import { cannotLink } from './linking.ts';
import type { ObjectStore } from './object-store.ts';

/**
 * Brings a folder from the files it holds to those of the next release; what both have is not touched.
 * @param before, after hash by path.
 * @throws Failure when an object is missing, or the system's error; the folder is then half way.
 */
export function applyDifferences(
  folder: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  objects: ObjectStore,
): void {
  const { added, changed, removed } = changesBetween(before, after);
  // First, since a folder may take the place of a file and the other way round.
  for (const name of removed) removeFile(folder, placeOf(folder, name));
  for (const name of [...added, ...changed]) {
    const hash = after.get(name) ?? '';
    placeFile(objects.pathOf(hash), placeOf(folder, name), path.join(folder, `.new-${process.pid}`));
  }
}

/** A path from a manifest must not lead out of the tree. */
function placeOf(folder: string, name: string): string {
  const file = path.join(folder, name);
  if (file.startsWith(folder + path.sep)) return file;
  throw new Error(`"${name}" is no path of a file in a release`);
}

/** With the folders that it leaves empty. */
function removeFile(folder: string, file: string): void {
  unlinkSync(file);
  for (let parent = path.dirname(file); parent !== folder; parent = path.dirname(parent)) {
    try {
      rmdirSync(parent);
    } catch {
      return;
    }
  }
}

function placeFile(object: string, file: string, draft: string): void {
  try {
    linkOver(object, file, draft);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    makeFolder(path.dirname(file));
    try {
      linkOver(object, file, draft);
    } catch (again) {
      if (errorCode(again) !== 'ENOENT') throw again;
      const sentence = `${object}, which a release needs, is missing: publish the whole site again; the live site stays as it is.`;
      throw new Failure(sentence, exitCodes.verification);
    }
  }
}

/** The file is always there, old or new: where one stands, another is moved over it. */
function linkOver(object: string, file: string, draft: string): void {
  try {
    linkSync(object, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST' && !cannotLink(error)) throw error;
    moveOver(object, file, draft);
  }
}

function moveOver(object: string, file: string, draft: string): void {
  rmSync(draft, { force: true });
  try {
    linkSync(object, draft);
  } catch (error) {
    if (!cannotLink(error)) throw error;
    copyFileSync(object, draft);
  }
  renameSync(draft, file);
}
