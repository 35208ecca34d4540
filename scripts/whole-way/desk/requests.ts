/** What a page asks of the CMS, told apart: Strapi's own addresses, and those of the parts that we added. */
import type { Page, Request } from 'playwright-core';

/** Strapi's own, by how their paths begin; any other is ours. `/admin` holds its files too. */
const STRAPIS =
  /^\/(admin|content-manager|content-type-builder|upload|uploads|i18n|users-permissions|email|graphql|favicon|fonts)\b/;

/** Notes from now on what `page` asks the CMS for parts of ours. */
export function noteRequests(page: Page): { ours(): string[]; stop(): void } {
  const { origin: cms } = new URL(page.url());
  const asked: string[] = [];
  const note = (request: Request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === cms && !STRAPIS.test(pathname)) asked.push(`${request.method()} ${pathname}`);
  };
  page.on('request', note);
  return { ours: () => [...asked], stop: () => void page.off('request', note) };
}
