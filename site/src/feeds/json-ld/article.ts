/** A text with a date: news, and what a plan says. */
import type { SiteSettings } from 'shared/domain/site-settings';
import type { Absolute, JsonLdNode } from './node.ts';
import { publisherId, publisherNode } from './site-nodes.ts';

interface Article {
  type: 'NewsArticle' | 'Article';
  title: string;
  summary: string;
  /** `YYYY-MM-DD`. */
  date: string | null;
  updatedAt: string;
  /** The page's own address, from the site's root. */
  url: string;
  /** The address of its picture. */
  image: string | null;
}

/** The text, and who wrote and publishes it. */
export function articleNodes(
  article: Article,
  settings: Pick<SiteSettings, 'publisher'>,
  absolute: Absolute,
): JsonLdNode[] {
  const { type, title, summary, date, updatedAt, url, image } = article;
  return [
    {
      '@type': type,
      headline: title,
      description: summary,
      datePublished: date,
      dateModified: updatedAt,
      mainEntityOfPage: absolute(url),
      image: image && [absolute(image)],
      inLanguage: 'fr',
      author: publisherId(absolute),
      publisher: publisherId(absolute),
    },
    publisherNode(settings, absolute),
  ];
}
