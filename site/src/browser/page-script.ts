/**
 * Stands in the text of every page (`PageScript.astro`): the theme, what has passed, offline reading. Pages carry it as it
 * is written here, without its comments and indentation (`inline-script.ts`): so it is plain JavaScript, of 1 KB at most.
 */
{
  const page = document;
  const { dataset } = page.documentElement;
  const offline = page.currentScript?.dataset['offline'];

  // Without a choice the system's theme is followed, as are the colours of the browser's own bars.
  const show = (theme = '') => {
    dataset['theme'] = theme;
    if (theme) page.querySelectorAll('[name=theme-color]').forEach((meta) => meta.remove());
  };

  try {
    show(localStorage['theme']);
  } catch {
    // The browser keeps pages from storing anything: a choice then lasts as long as the page.
  }

  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
    show(target.value);
    localStorage['theme'] = target.value;
  });

  // Before the page's other scripts run: these find what is left.
  page.addEventListener('readystatechange', () => {
    page.querySelector(`[name=theme][value='${dataset['theme']}']`)?.setAttribute('checked', '');
    for (const part of page.querySelectorAll('[data-until]')) {
      const list = part.parentElement;
      if (Date.parse(part.getAttribute('data-until') ?? '') <= Date.now()) part.remove();
      if (!list?.firstElementChild) list?.nextElementSibling?.removeAttribute('hidden');
    }
  });

  if (offline) addEventListener('load', () => navigator.serviceWorker?.register('/service-worker.js'));
}
