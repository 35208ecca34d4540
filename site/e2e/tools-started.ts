/** Waits for what a page loads once it is painted. */
import type { Page } from 'playwright-core';

/**
 * A module runs once however often it is imported: what the page asks for later is what is waited for here. In words, since
 * the test's own tools would rewrite `import`.
 */
const STARTED = `(async () => {
  const parts = [document, ...Array.from(document.querySelectorAll('template'), ({ content }) => content)];
  for (const part of parts)
    for (const { src } of part.querySelectorAll('script[type=module]')) await import(src);
})()`;

/** Resolves when the scripts of the page's tools have run. */
export async function toolsStarted(page: Page): Promise<void> {
  await page.evaluate(STARTED);
}
