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
      return true;
    } catch {
      if (failure) failure.hidden = false;
      return false;
    }
  };
  // Firefox never asks twice for a script that did not come, and a new release has others: a new visit asks for those.
  const tryAgain = async () => {
    if (!(await start()) && (await isThere())) location.reload();
  };
  failure?.querySelector('button')?.addEventListener('click', () => void tryAgain());
  await start();
}

/** Whether the network gives the page: else its reader would lose it. */
async function isThere(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}
