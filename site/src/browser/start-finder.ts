import { startIsland } from './start-island.ts';

/** Starts the finder: loads React and the data, once someone needs them. */
export function startFinder(root: HTMLElement): void {
  const start = () =>
    startIsland(async () => {
      const { mountFinder } = await import('../islands/finder/mount.tsx');
      await mountFinder(root);
    });
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
