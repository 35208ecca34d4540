/** What the checks of the last release found in its pages: a link of the site that leads nowhere, a title used twice. */
import { remarksOnEntries } from '../publisher-notes';
import { SHOWN, type DeskLine } from '../line';
import { publicTypes, uidOf } from '../../public-types';

export const pageRemarks: DeskLine = {
  key: 'page-remarks',
  group: 'review',
  title: 'Pages à vérifier',
  types: () => publicTypes.map(uidOf),
  async find({ status, uids }) {
    const entries = remarksOnEntries((await status)?.remarks ?? [], new Set(uids));
    return { count: entries.length, entries: entries.slice(0, SHOWN) };
  },
};
