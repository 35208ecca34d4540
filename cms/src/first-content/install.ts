/**
 * Fills an empty database with the first content, once. A mark in the core store says `started` or `done`: found at
 * `started`, the writing was interrupted, so what it left is removed and it begins anew, unless editors have worked on
 * it since. A database with content and without a mark was filled by someone else and is left alone.
 */
import type { Core } from '@strapi/strapi';
import { progressOf } from '../bootstrap/progress';
import { optional } from '../environment';
import { FIRST_CONTENT, inTheNameOf } from '../people/acting';
import { publicTypes, uidOf } from '../public-types';
import { hasEditorsWork } from './editors-work';
import { removeContent } from './remove-content';
import { seeds } from './seeds';
import { writeContent } from './write-content';

type Mark = 'started' | 'done' | null;

const STEP = 'first content';

export async function installFirstContent(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'first-content', key: 'state' });
  const mark = (await store.get({})) as Mark;
  if (mark === 'done' || (mark === null && !(await isAwaited(strapi)))) return;
  if (mark === null || (await removeHalf(strapi))) {
    await store.set({ value: 'started' });
    const write = () => writeContent(strapi, seeds(new Date()), progressOf(strapi, STEP));
    await inTheNameOf(FIRST_CONTENT, write);
  }
  await store.set({ value: 'done' });
}

function isWanted(): boolean {
  return optional('FIRST_CONTENT') !== 'no';
}

/** Whether a database without a mark is to be filled. */
async function isAwaited(strapi: Core.Strapi): Promise<boolean> {
  return isWanted() && !(await hasContent(strapi));
}

async function hasContent(strapi: Core.Strapi): Promise<boolean> {
  for (const type of publicTypes) {
    if ((await strapi.db.query(uidOf(type)).count()) > 0) return true;
  }
  return false;
}

/** Makes room for a new writing; false when what the interrupted one left belongs to the editors from here on. */
async function removeHalf(strapi: Core.Strapi): Promise<boolean> {
  if (!isWanted()) return false;
  if (await hasEditorsWork(strapi)) {
    strapi.log.warn(
      'The first content was only half written, and editors have worked since: all of it stays.',
    );
    return false;
  }
  strapi.log.warn('The first content was only half written: it is removed and written anew.');
  await inTheNameOf(FIRST_CONTENT, () => removeContent(strapi));
  return true;
}
