/**
 * Starts what React brings to life. Where its script or its data cannot be had, the page says so, and offers to try again.
 *
 * @param mount loads the part and its data, and throws when it cannot.
 */
export async function startIsland(mount: () => Promise<void>): Promise<void> {
  const failure = document.querySelector<HTMLElement>('[data-tool-failure]');
  const start = async () => {
    if (failure) failure.hidden = true;
    try {
      await mount();
    } catch {
      if (failure) failure.hidden = false;
    }
  };
  failure?.querySelector('button')?.addEventListener('click', () => void start());
  await start();
}
