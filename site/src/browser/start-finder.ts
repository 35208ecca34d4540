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
  void start();
}
