/**
 * The media library keeps pictures as they come: the site makes its own widths from the original, so a first loss of
 * quality here would only be added to. The admin's thumbnail is made all the same.
 */
import type { Core } from '@strapi/strapi';

export async function keepOriginals(strapi: Core.Strapi): Promise<void> {
  const settings = strapi.store({ type: 'plugin', name: 'upload', key: 'settings' });
  await settings.set({
    value: { sizeOptimization: false, responsiveDimensions: false, autoOrientation: false },
  });
}
