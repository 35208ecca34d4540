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
      // Some browsers keep from pages when they were painted, or throw when they are asked.
      setTimeout(start, 1000);
      new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
    });

  // Not even the tool's own script came: the page says so as it does of the tool's other parts (`start-island.ts`).
  addEventListener(
    'error',
    ({ target }) => {
      const failure = document.querySelector('[data-tool-failure]');
      if (!failure || !(target instanceof HTMLScriptElement)) return;
      failure.removeAttribute('hidden');
      failure.querySelector('button')?.addEventListener('click', () => location.reload());
    },
    true,
  );
}
