/**
 * An entry without an address gets one from its title. The field is not required in the form, because Strapi fills a
 * required one with the type's own name before a word is typed, and then lets it be.
 */
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';

interface Write {
  uid: string;
  action: string;
  params: { data?: Record<string, unknown> };
  contentType: { attributes: Record<string, { targetField?: string }> };
}

interface UidService {
  generateUIDField(request: { contentTypeUID: string; field: string; data: object }): Promise<string>;
}

export function fillMissingSlugs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params, contentType } = context as unknown as Write;
    const { data } = params;
    const titleField = contentType.attributes['slug']?.targetField;
    if (data && titleField && isPublic(uid) && isMissing(action, data) && data[titleField]) {
      const service = strapi.plugin('content-manager').service('uid') as unknown as UidService;
      data['slug'] = await service.generateUIDField({ contentTypeUID: uid, field: 'slug', data });
    }
    return next();
  });
}

/** A change that does not speak of the slug leaves it as it is; a copy made without one is another page. */
function isMissing(action: string, data: Record<string, unknown>): boolean {
  if (action === 'create') return !data['slug'];
  return (action === 'update' || action === 'clone') && 'slug' in data && !data['slug'];
}
