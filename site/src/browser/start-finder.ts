/**
 * Starts the finder: loads React and the data. What Astro would write into the page for its own islands weighs as much as
 * the dates themselves.
 */
export function startFinder(root: HTMLElement): void {
  const failed = document.querySelector<HTMLElement>('[data-finder-failed]');
  const start = async () => {
    if (failed) failed.hidden = true;
    try {
      const { mountFinder } = await import('../islands/finder/mount.tsx');
      await mountFinder(root);
    } catch {
      if (failed) failed.hidden = false;
    }
  };
  failed?.querySelector('button')?.addEventListener('click', () => void start());
  onceNeeded(root, () => void start());
}

/**
 * Who asks for something by the address gets it at once. For all others the first dates stand in the page: a phone has
 * nothing to work out before its reader comes near them, or touches the form, whose choices count from then on.
 */
function onceNeeded(root: HTMLElement, start: () => void): void {
  const form = document.querySelector<HTMLFormElement>('form[data-list-filters]');
  if (location.search || location.hash || (form && isTouched(form))) {
    start();
    return;
  }
  const waiting = new AbortController();
  const startNow = () => {
    waiting.abort();
    near.disconnect();
    start();
  };
  const near = new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) startNow();
    },
    { rootMargin: '50%' },
  );
  near.observe(root);
  for (const touch of ['pointerdown', 'focusin', 'input'])
    form?.addEventListener(touch, startNow, { signal: waiting.signal });
}

/** Before this script was there, or by a browser that comes back. */
function isTouched(form: HTMLFormElement): boolean {
  return (
    form.contains(document.activeElement) || [...new FormData(form).values()].some((value) => value !== '')
  );
}
