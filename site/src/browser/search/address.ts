/** The search as the page's address holds it: for those who come back to it, keep it or pass it on. */
const QUERY = 'q';
const ARCHIVES = 'archives';

export interface Asked {
  query: string;
  /** Whether past years are searched too. */
  withArchives: boolean;
}

export function askedByAddress(): Asked {
  const parameters = new URLSearchParams(location.search);
  return { query: parameters.get(QUERY) ?? '', withArchives: parameters.get(ARCHIVES) === 'oui' };
}

/** From the site's root. */
export function addressOf({ query, withArchives }: Asked): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set(QUERY, query);
  if (withArchives) parameters.set(ARCHIVES, 'oui');
  const search = parameters.toString();
  return search === '' ? location.pathname : `${location.pathname}?${search}`;
}

/** No new step in the browser's history: « back » leads to the page before the search. */
export function keepInAddress(asked: Asked): void {
  const next = addressOf(asked);
  if (next !== location.pathname + location.search)
    history.replaceState(history.state, '', next + location.hash);
}
