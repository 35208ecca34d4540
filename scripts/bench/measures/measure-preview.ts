/** How long editors wait for the page of a draft: from the request of a signed link to the whole page. */
import { previewLink } from 'shared/domain/preview-link';
import type { EditedEntry } from '../site-under-bench/content.ts';
import type { Editor } from '../site-under-bench/editor.ts';

export interface PreviewedSite {
  editor: Editor;
  publisherUrl: string;
  /** `PREVIEW_SECRET`, with which the CMS signs. */
  secret: string;
}

/**
 * Milliseconds for each entry. Its title is changed in the draft before, and stays unpublished.
 * @throws when the answer is not the page with that title.
 */
export async function measurePreviews(
  { editor, publisherUrl, secret }: PreviewedSite,
  entries: readonly EditedEntry[],
): Promise<number[]> {
  const times: number[] = [];
  for (const entry of entries) {
    const words = `Brouillon nouveau ${times.length + 1}`;
    await editor.save(entry.type, entry.documentId, { title: words });
    const link = previewLink({ publisherUrl, secret }, entry, new Date());
    const began = performance.now();
    const response = await fetch(link);
    const html = await response.text();
    times.push(performance.now() - began);
    if (!response.ok || !html.includes(words))
      throw new Error(`The preview of ${entry.path} answered ${response.status} without "${words}".`);
  }
  return times;
}
