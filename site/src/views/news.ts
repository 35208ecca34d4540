/** News as readers want it. */
import type { NewsArticle } from 'shared/domain/news-article';
import { compareFrench } from './french-order.ts';

/** The latest first; two of one day by title, so that every rendering agrees. */
export function latestFirst(articles: readonly NewsArticle[]): NewsArticle[] {
  return articles.toSorted((a, b) => b.date.localeCompare(a.date) || compareFrench(a.title, b.title));
}
