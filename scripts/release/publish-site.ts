/** From the content to the live site: render, then go live; a rendering that fails leaves the live site as it is. */
import { Failure } from '../failure.ts';
import { currentRelease } from './releases.ts';
import { renderAndGoLive } from './render-and-go-live.ts';
import type { Rendering } from './render-site.ts';

/**
 * @returns why the earlier site stays live, or undefined when the new one is live.
 * @throws Failure when there is no earlier site to fall back on.
 */
export async function publishSite(
  dataDir: string,
  rendering: Omit<Rendering, 'outDir'>,
  resources: AsyncDisposableStack,
): Promise<string | undefined> {
  try {
    await renderAndGoLive(dataDir, rendering, resources);
    return undefined;
  } catch (error) {
    const earlier = currentRelease(dataDir);
    if (!(error instanceof Failure) || !earlier) throw error;
    return `${error.message}\nThe site rendered on ${earlier.renderedOn.toLocaleString('en-GB')} stays live.`;
  }
}
