/** The latest news as a feed. Pure. */
import type { NewsArticle } from 'shared/domain/news-article';
import { parisInstant } from 'shared/domain/paris-time';
import type { SiteSettings } from 'shared/domain/site-settings';
import { NEWS_FEED, newsPath } from '../views/paths.ts';
import { sectionTitles } from '../views/section-titles.ts';
import { atomText } from './atom.ts';

/** @param articles the latest first; an empty list makes a feed that waits for its first entry. */
export function newsFeed(
  articles: readonly NewsArticle[],
  { siteName, publisher, updatedAt }: Pick<SiteSettings, 'siteName' | 'publisher' | 'updatedAt'>,
  site: URL | undefined,
): string {
  const feed = {
    title: `${sectionTitles['/actualites/']} – ${siteName}`,
    subtitle: 'Les nouvelles des métiers de l’accompagnement dans l’Ain.',
    author: publisher,
    page: '/actualites/',
    url: NEWS_FEED,
    updated: updatedAt,
    entries: articles.map((article) => ({
      id: `actualites/${article.documentId}`,
      title: article.title,
      summary: article.summary,
      url: newsPath(article),
      published: parisInstant(article.date, '00:00').toISOString(),
      updated: article.updatedAt,
    })),
  };
  return atomText(feed, site);
}
