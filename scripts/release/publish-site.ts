/** From the content to the live site: render, then go live; a rendering that fails leaves the live site as it is. */
import { Failure } from '../failure.ts';
import { currentRelease } from './releases.ts';
import { renderAndGoLive } from './render-and-go-live.ts';
import type { Rendering } from './render-site.ts';

/**
 * @returns what to tell people: the report on the content, or why the earlier site stays live; empty when all is well.
 * @throws Failure when there is no earlier site to fall back on.
 */
export async function publishSite(
  dataDir: string,
  rendering: Omit<Rendering, 'outDir'>,
  resources: AsyncDisposableStack,
): Promise<string> {
  try {
    return await renderAndGoLive(dataDir, rendering, resources);
  } catch (error) {
    const earlier = currentRelease(dataDir);
    if (!(error instanceof Failure) || !earlier) throw error;
    return `${error.message}\nThe site rendered on ${earlier.renderedOn.toLocaleString('en-GB')} stays live.`;
  }
}
