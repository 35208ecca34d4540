/** The page that shows an entry, as a draft would make it or as it is live. */
import type { ContentType } from 'shared/domain/content-types';
import type { Snapshot } from 'shared/domain/snapshot';
import type { Problem } from 'shared/cms/report';
import type { SiteRenderer } from 'site/site-renderer';
import type { WarmSite } from '../warm-site.ts';
import { overlayDraft } from './draft-snapshot.ts';
import { pageOfEntry } from './page-of-entry.ts';
import { markAsPreview, messagePage, type Nonce, type Version } from './preview-page.ts';
import type { QuickMedia } from './quick-media.ts';

export interface Answer {
  status: number;
  html: string;
}

export interface EntryShow {
  showDraft(base: Snapshot, type: ContentType, draft: { documentId: string }, nonce: Nonce): Promise<Answer>;
  showPublished(base: Snapshot, type: ContentType, documentId: string, nonce: Nonce): Promise<Answer>;
}

export interface ShowParts {
  renderer: SiteRenderer;
  site: WarmSite;
  media: QuickMedia;
  cmsUrl: string;
  now(): Date;
}

const NOWHERE = 'Cette fiche n’a pas de page à elle et ne paraît encore sur aucune autre.';
const OFFLINE = 'Cette fiche n’est pas en ligne, ou ne paraît sur aucune page.';

export function createEntryShow({ renderer, site, media, cmsUrl, now }: ShowParts): EntryShow {
  /** Undefined when the entry shows on no page. */
  async function show(
    content: Snapshot,
    entry: { type: ContentType; documentId: string },
    shown: { version: Version; problems: readonly Problem[] },
    nonce: Nonce,
  ): Promise<Answer | undefined> {
    const page = pageOfEntry({ renderer, site, draft: content }, entry.type, entry.documentId);
    if (!page) return undefined;
    const { result } = await renderer.renderPage(page, { store: renderer.storeOf(content), now: now() });
    const html = Buffer.from(result).toString();
    return { status: 200, html: markAsPreview(html, shown.version, shown.problems, nonce) };
  }

  return {
    async showDraft(base, type, draft, nonce) {
      const { snapshot, problems } = overlayDraft(base, cmsUrl, type, draft);
      const content = snapshot && (await media.complete(snapshot, draft));
      const entry = { type, documentId: draft.documentId };
      const shown = content && (await show(content, entry, { version: 'draft', problems }, nonce));
      return shown ?? noPage(NOWHERE, problems, nonce);
    },
    async showPublished(base, type, documentId, nonce) {
      const shown = await show(base, { type, documentId }, { version: 'published', problems: [] }, nonce);
      return shown ?? noPage(OFFLINE, [], nonce);
    },
  };
}

function noPage(text: string, problems: readonly Problem[], nonce: Nonce): Answer {
  return { status: 200, html: messagePage('Pas de page à montrer', text, problems, nonce) };
}
