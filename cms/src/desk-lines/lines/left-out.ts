/** What the last publication left out, or kept at an older version, because something in it is wrong. */
import { problemsByEntry } from '../publisher-notes';
import { SHOWN, type DeskLine } from '../line';
import { publicTypes, uidOf } from '../../public-types';

export const leftOut: DeskLine = {
  key: 'left-out',
  group: 'publish',
  title: 'À corriger pour paraître',
  types: () => publicTypes.map(uidOf),
  async find({ status, uids }) {
    const entries = problemsByEntry((await status)?.problems ?? [], new Set(uids));
    return { count: entries.length, entries: entries.slice(0, SHOWN) };
  },
};
