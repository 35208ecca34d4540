/**
 * Stands in the text of pages with a tool (`ToolScript.astro`), as `page-script.ts` does in every page: the tool's own
 * script comes once the page's words are painted, with which it would share a slow network.
 */
{
  const start = () => {
    for (const part of document.querySelectorAll('template')) part.replaceWith(part.content);
  };

  // Whoever comes with a question waits for its answer, and should not see the page change.
  if (location.search) addEventListener('DOMContentLoaded', start);
  else
    addEventListener('load', () => {
      new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
      // Some browsers keep from pages when they were painted.
      setTimeout(start, 1000);
    });
}
