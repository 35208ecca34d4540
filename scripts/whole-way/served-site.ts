/** Starts the product once for the browser tests of `site/e2e`, and tells them where it is. */
import { env } from 'node:process';
import { makePlace, removePlace, siteFolder, startProduct } from './product.ts';

export default async function setup(): Promise<() => Promise<void>> {
  const place = await makePlace();
  const product = await startProduct(place);
  env['E2E_SITE_URL'] = place.siteUrl;
  env['E2E_SITE_FOLDER'] = siteFolder(place);
  env['E2E_CMS_URL'] = place.cmsUrl;
  return async () => {
    await product.stop();
    await removePlace(place);
  };
}
