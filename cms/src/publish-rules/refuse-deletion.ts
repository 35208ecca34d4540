/**
 * What other entries name, or lead to in their texts, is not deleted under them: the refusal says which they are, online
 * and in drafts.
 */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { describe } from 'shared/cms/report';
import type { ContentType } from 'shared/domain/content-types';
import { frenchDay } from 'shared/domain/french-dates';
import { editorsRulesApply } from '../documents/editors-rules';
import { isPublic } from '../public-types';
import type { ChangedEntry } from '../publication/content-change';
import { allParents } from '../publication/visible-parents';
import { entriesLinkingTo } from './text-links';

/** So many are named, the others counted. */
const NAMED = 5;
const NOT_DELETED = 'Cette entrée ne peut pas être supprimée.';

export function refuseDeletion(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as {
      uid: string;
      action: string;
      params: { documentId: string };
    };
    if (action !== 'delete' || !isPublic(uid) || !editorsRulesApply()) return next();
    const parents = await allParents(strapi, uid, params.documentId);
    const linking = await entriesLinkingTo(strapi, uid, params.documentId);
    const said = [
      parents.length > 0 && (await refusal(strapi, parents)),
      linking.length > 0 && (await linkRefusal(strapi, linking)),
    ].filter((sentence) => sentence !== false);
    if (said.length > 0) throw new errors.ValidationError(`${NOT_DELETED} ${said.join(' ')}`);
    return next();
  });
}

async function refusal(strapi: Core.Strapi, parents: ChangedEntry[]): Promise<string> {
  const all = await namesOf(strapi, parents);
  return parents.length === 1
    ? `${all} y mène. Retirez-la d’abord de cette entrée-là.`
    : `${parents.length} entrées y mènent. Retirez-la d’abord de ces entrées\u202F: ${all}.`;
}

async function linkRefusal(strapi: Core.Strapi, linking: ChangedEntry[]): Promise<string> {
  const all = await namesOf(strapi, linking);
  return linking.length === 1
    ? `Un lien mène à sa page depuis ${all}. Retirez d’abord ce lien, puis publiez.`
    : `Des liens mènent à sa page depuis ${linking.length} entrées. Retirez d’abord ces liens, puis publiez\u202F: ${all}.`;
}

async function namesOf(strapi: Core.Strapi, entries: ChangedEntry[]): Promise<string> {
  const names: string[] = [];
  for (const entry of entries.slice(0, NAMED)) names.push(await nameOf(strapi, entry));
  const more = entries.length - names.length;
  return more > 0 ? `${names.join(', ')} et ${more} ${more > 1 ? 'autres' : 'autre'}` : names.join(', ');
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
