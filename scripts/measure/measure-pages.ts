/** Pages one after the other: two at once would share the processor that is measured. */
import type { Browser } from 'playwright-core';
import { auditPage } from './audit-page.ts';
import type { Measured } from './table.ts';
import { visitPage } from './visit-page.ts';
import { weighPage } from './weigh-page.ts';

interface Bench {
  browser: Browser;
  /** Of the same browser. */
  debuggingPort: number;
  /** The release that is served. */
  folder: string;
  /** Where it is served. */
  siteUrl: string;
}

export async function measurePages(
  pages: readonly string[],
  { browser, debuggingPort, folder, siteUrl }: Bench,
  onProgress: (note: string) => void,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [index, url] of pages.entries()) {
    onProgress(`${index + 1}/${pages.length}`);
    const address = new URL(url, siteUrl).href;
    measured.push({
      url,
      weight: weighPage(folder, url),
      cost: await visitPage(browser, address),
      audit: await auditPage(address, debuggingPort),
    });
  }
  return measured;
}
