/**
 * An entry goes online only when the pull would take it whole: what is missing or wrong is told beside its field, in
 * French. Drafts may be incomplete.
 */
import type { Core } from '@strapi/strapi';
import { editorsRulesApply } from '../documents/editors-rules';
import { fieldErrors } from '../documents/field-error';
import { isPublic, type ContentUid } from '../public-types';
import type { Version } from '../relations/relation-places';
import { findProblems } from './find-problems';
import { readRaw } from './read-raw';

interface Call {
  uid: ContentUid;
  action: string;
  params: { documentId?: string; status?: string };
  contentType: { options?: { draftAndPublish?: boolean } };
}

const WRITES = new Set(['create', 'clone', 'update']);

/** Registered inside the transaction: what was written before a refusal is taken back. */
export function refuseUnready(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    if (!isPublic(call.uid) || !editorsRulesApply()) return next();
    // Before Strapi's own checks, which speak of a few fields only, and not in French.
    if (call.action === 'publish') await check(strapi, call.uid, call.params.documentId, 'draft');
    const result = await next();
    if (goesOnline(call)) {
      const { documentId = call.params.documentId } = (result ?? {}) as { documentId?: string };
      await check(strapi, call.uid, documentId, 'published');
    }
    return result;
  });
}

/** Whether a write shows at once. */
function goesOnline({ action, params, contentType }: Call): boolean {
  if (!WRITES.has(action)) return false;
  return (
    contentType.options?.draftAndPublish !== true || (action !== 'clone' && params.status === 'published')
  );
}

async function check(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentId: string | undefined,
  version: Version,
): Promise<void> {
  const raw = documentId === undefined ? undefined : await readRaw(strapi, uid, documentId, version);
  const problems = raw ? await findProblems(strapi, uid, raw, new Date()) : [];
  if (problems.length > 0) throw fieldErrors(problems);
}
