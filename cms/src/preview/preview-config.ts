/**
 * The admin's preview button: it opens the draft on the publisher, by a signed link that soon expires. Without a
 * publisher or a secret to sign with there is no button, since a panel that leads nowhere would only disappoint. Strapi
 * itself lets the admin's pages frame the allowed origins.
 */
import { previewLink } from 'shared/domain/preview-link';
import { optional, publisherUrl } from '../environment';
import { isPublic } from '../public-types';

interface Asked {
  documentId: string;
  /** `published` on the tab of what is online, and for types without drafts. */
  status: string;
}

type Handler = (uid: string, asked: Asked) => string | null;

type PreviewConfig =
  { enabled: false } | { enabled: true; config: { allowedOrigins: string[]; handler: Handler } };

export function previewConfig(): PreviewConfig {
  const publisher = publisherUrl();
  const secret = optional('PREVIEW_SECRET');
  if (publisher === undefined || secret === undefined) return { enabled: false };
  const handler: Handler = (uid, { documentId, status }) => {
    if (!isPublic(uid)) return null;
    const type = uid.slice(uid.lastIndexOf('.') + 1);
    const link = previewLink({ publisherUrl: publisher, secret }, { type, documentId }, new Date());
    // Not signed: what is online is no secret.
    return status === 'published' ? `${link}&version=published` : link;
  };
  return { enabled: true, config: { allowedOrigins: [new URL(publisher).origin], handler } };
}
