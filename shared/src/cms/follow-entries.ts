/** Walks two lists in the order of document ids side by side: cheaper than looking each entry up. Pure. */
import { compareIds } from './raw-content.ts';

/** Tells of entries, asked in their order, whether `before` holds the very same object. */
export function followEntries(
  before: readonly { documentId: string }[],
): (entry: { documentId: string }) => boolean {
  let at = 0;
  return (entry) => {
    let known = before[at];
    while (known && known !== entry && compareIds(known.documentId, entry.documentId) < 0) {
      at += 1;
      known = before[at];
    }
    if (known !== entry) return false;
    at += 1;
    return true;
  };
}
