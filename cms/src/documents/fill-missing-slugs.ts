/**
 * An entry without an address gets one from its title. The field is not required in the form, because Strapi fills a
 * required one with the type's own name before a word is typed, and then lets it be.
 */
import type { Core } from '@strapi/strapi';
import { isPublic } from '../public-types';

interface Write {
  uid: string;
  action: string;
  params: { documentId?: string; data?: Record<string, unknown> };
  contentType: { attributes: Record<string, { targetField?: string }> };
}

interface UidService {
  generateUIDField(request: { contentTypeUID: string; field: string; data: object }): Promise<string>;
}

export function fillMissingSlugs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as Write;
    const { uid, params, contentType } = write;
    const { data } = params;
    const titleField = contentType.attributes['slug']?.targetField;
    if (data && titleField && isPublic(uid) && data[titleField] && (await isMissing(strapi, write, data))) {
      const service = strapi.plugin('content-manager').service('uid') as unknown as UidService;
      data['slug'] = await service.generateUIDField({ contentTypeUID: uid, field: 'slug', data });
    }
    return next();
  });
}

/**
 * A change that does not speak of the slug leaves it as it is, unless there is none: its title may come only now. A copy
 * made without one is another page.
 */
async function isMissing(
  strapi: Core.Strapi,
  { uid, action, params: { documentId } }: Write,
  data: Record<string, unknown>,
): Promise<boolean> {
  if (action === 'create') return !data['slug'];
  if (action !== 'update' && action !== 'clone') return false;
  if ('slug' in data) return !data['slug'];
  if (action === 'clone') return false;
  const stored = await strapi.db.query(uid).findOne({ where: { documentId }, select: ['slug'] });
  return stored !== null && !stored.slug;
}
