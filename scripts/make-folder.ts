/**
 * `mkdir -p`. Node's own `recursive` never returns where the file system answers ENOENT below a folder that exists
 * (`/proc`, some network mounts), and a start must say so instead of hanging.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** @throws the system's error when the folder cannot be made, ENOTDIR when something else stands in its place. */
export function makeFolder(folder: string): void {
  const parent = path.dirname(folder);
  if (parent !== folder && !existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    if (!statSync(folder).isDirectory())
      throw Object.assign(new Error(`${folder} is no folder`), { code: 'ENOTDIR' });
  }
}
