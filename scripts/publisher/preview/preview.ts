/** Answers editors' browsers: signed links with the page of a draft, and the files that such a page asks for. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { createCmsClient, type CmsClient } from 'shared/cms/client';
import { entryQuery } from 'shared/cms/entry-query';
import { servedFolder } from 'shared/cms/media/store';
import { PullError } from 'shared/cms/pull-error';
import { collectionTypes, singleTypes, type ContentType } from 'shared/domain/content-types';
import { checkPreviewLink } from 'shared/domain/preview-link';
import type { Snapshot } from 'shared/domain/snapshot';
import type { Environment } from '../../environment/env-file.ts';
import type { Settings } from '../../environment/settings.ts';
import type { SiteBundle } from '../site-bundle.ts';
import type { WarmSite } from '../warm-site.ts';
import { sendFrom } from './preview-files.ts';
import { messagePage, type Nonce } from './preview-page.ts';
import { createQuickMedia } from './quick-media.ts';
import { createEntryShow, type Answer } from './show-entry.ts';

export interface PreviewParts {
  settings: Pick<Settings, 'cmsUrl' | 'siteUrl' | 'dataDir' | 'cmsTimeoutSeconds'>;
  environment: Environment;
  bundle: Pick<SiteBundle, 'renderer' | 'assetsFolder'>;
  site: WarmSite;
  /** The published content; undefined before the first pull. */
  published(): Snapshot | undefined;
  now?: () => Date;
}

export type AnswerEditor = (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<void>;

const PREVIEW = /^\/preview\/([a-z-]+)\/([\w-]+)$/;
const REOPEN = 'Fermez l’aperçu, puis ouvrez-le de nouveau depuis la fiche.';
const SAVE = 'Enregistrez la fiche, puis ouvrez l’aperçu.';
const WAIT = 'La publication démarre. Réessayez dans un instant.';

/** The handler of every request that is none of the desk's own. */
export function openPreview(parts: PreviewParts): AnswerEditor {
  const { settings, environment, bundle, now = () => new Date() } = parts;
  const { cmsUrl, siteUrl } = settings;
  const timeoutMs = settings.cmsTimeoutSeconds * 1000;
  const client = createCmsClient({ url: cmsUrl, token: environment['CMS_PREVIEW_TOKEN'] ?? '', timeoutMs });
  const media = createQuickMedia(cmsUrl);
  const show = createEntryShow({ renderer: bundle.renderer, site: parts.site, media, cmsUrl, now });
  const folders = [bundle.assetsFolder, servedFolder(path.join(settings.dataDir, 'snapshot', 'media'))];
  const secret = environment['PREVIEW_SECRET'] ?? '';

  async function answerPreview({ pathname, searchParams }: URL, nonce: Nonce): Promise<Answer> {
    const [, type = '', documentId = ''] = PREVIEW.exec(pathname) ?? [];
    const claims = { expires: searchParams.get('expires'), signature: searchParams.get('signature') };
    const link = secret === '' ? 'forged' : checkPreviewLink(secret, { type, documentId }, claims, now());
    if (link === 'forged' || !isType(type))
      return message(403, 'Ce lien ne mène à aucun aperçu', REOPEN, nonce);
    if (link === 'expired') return message(410, 'Cet aperçu a expiré', REOPEN, nonce);
    const base = parts.published();
    if (!base) return message(503, 'L’aperçu n’est pas encore prêt', WAIT, nonce);
    // What is live, where the admin's switch asks for that and not for the draft.
    if (searchParams.get('version') === 'published') return show.showPublished(base, type, documentId, nonce);
    const draft = await readDraft(client, type, documentId);
    return draft
      ? show.showDraft(base, type, draft, nonce)
      : message(404, 'Ce brouillon n’existe pas', SAVE, nonce);
  }

  return async (url, request, response) => {
    if (url.pathname.startsWith('/preview/')) {
      const nonce = { nonce: randomBytes(16).toString('base64url') };
      const { status, html } = await answerPreview(url, nonce).catch((error: unknown) =>
        failed(error, nonce),
      );
      response.writeHead(status, headers(cmsUrl, nonce)).end(html);
      return;
    }
    const bytes = media.bytesAt(url.pathname);
    if (bytes) response.writeHead(200, { 'Content-Type': 'image/webp' }).end(bytes);
    else if (!(await sendFrom(folders, url.pathname, request, response)))
      response.writeHead(302, { Location: siteUrl + url.pathname }).end();
  };
}

function isType(type: string): type is ContentType {
  return [...collectionTypes, ...singleTypes].some((known) => known === type);
}

async function readDraft(
  client: CmsClient,
  type: ContentType,
  documentId: string,
): Promise<{ documentId: string } | undefined> {
  const { document, variables } = entryQuery([{ type, documentId }]);
  const { e0 } = await client.request(document, variables);
  return (e0 as { documentId: string } | null) ?? undefined;
}

function message(status: number, title: string, text: string, nonce: Nonce): Answer {
  return { status, html: messagePage(title, text, [], nonce) };
}

function failed(error: unknown, nonce: Nonce): Answer {
  if (error instanceof PullError)
    return message(502, 'Le brouillon n’a pas pu être lu', error.message, nonce);
  console.error(error);
  return message(500, 'Cette page n’a pas pu être montrée', 'Prévenez la maintenance du site.', nonce);
}

/** Only the admin may show it, nobody may keep it, no search engine may list it. */
function headers(cmsUrl: string, { nonce }: Nonce): Record<string, string> {
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `frame-ancestors ${new URL(cmsUrl).origin}`,
    "base-uri 'self'",
    "form-action 'none'",
  ];
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.join('; '),
    'X-Robots-Tag': 'noindex, nofollow',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
