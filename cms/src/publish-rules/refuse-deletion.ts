/** What other entries name is not deleted under them: the refusal says which they are, online and in drafts. */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { describe } from 'shared/cms/report';
import type { ContentType } from 'shared/domain/content-types';
import { frenchDay } from 'shared/domain/french-dates';
import { editorsRulesApply } from '../documents/editors-rules';
import { isPublic } from '../public-types';
import type { ChangedEntry } from '../publication/content-change';
import { allParents } from '../publication/visible-parents';

/** So many are named, the others counted. */
const NAMED = 5;

export function refuseDeletion(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as {
      uid: string;
      action: string;
      params: { documentId: string };
    };
    if (action !== 'delete' || !isPublic(uid) || !editorsRulesApply()) return next();
    const parents = await allParents(strapi, uid, params.documentId);
    if (parents.length > 0) throw new errors.ValidationError(await refusal(strapi, parents));
    return next();
  });
}

async function refusal(strapi: Core.Strapi, parents: ChangedEntry[]): Promise<string> {
  const names: string[] = [];
  for (const parent of parents.slice(0, NAMED)) names.push(await nameOf(strapi, parent));
  const more = parents.length - names.length;
  const all = more > 0 ? `${names.join(', ')} et ${more} ${more > 1 ? 'autres' : 'autre'}` : names.join(', ');
  return parents.length === 1
    ? `Cette entrée ne peut pas être supprimée : ${all} y mène. Retirez-la d’abord de cette entrée-là.`
    : `Cette entrée ne peut pas être supprimée : ${parents.length} entrées y mènent. Retirez-la d’abord de ces entrées : ${all}.`;
}

/** « Forum des métiers » (Événements). */
async function nameOf(strapi: Core.Strapi, { uid, documentId }: ChangedEntry): Promise<string> {
  const entry = (await strapi.db.query(uid).findOne({ where: { documentId } })) as { start?: unknown };
  const { title, type } = describe('', uid.slice(uid.lastIndexOf('.') + 1) as ContentType, entry);
  // A date of an intervention has no title.
  return title === documentId && typeof entry.start === 'string'
    ? `« ${frenchDay(entry.start)} » (${type})`
    : `« ${title} » (${type})`;
}
