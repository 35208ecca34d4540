/**
 * Starts the finder once the page is read and the browser has nothing else to do. React is loaded then, and the data:
 * what Astro would write into the page for its own islands weighs as much as the dates themselves.
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
  // Safari knows no idle time.
  if ('requestIdleCallback' in window) requestIdleCallback(() => void start(), { timeout: LONGEST_WAIT });
  else setTimeout(() => void start(), SHORT_WAIT);
}

/** Milliseconds. */
const LONGEST_WAIT = 2000;
const SHORT_WAIT = 200;
