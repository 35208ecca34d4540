/**
 * Keeps what goes online, whole, with who did it and when; says when an entry leaves. What is published a second time
 * without a change adds nothing. An entry that was online before its history began gets its state of then as its first
 * version, so that the first change can be seen and undone too.
 */
import type { Core } from '@strapi/strapi';
import { actor, FIRST_CONTENT } from '../people/acting';
import { isPublic, type ContentUid } from '../public-types';
import { differences } from './differences';
import { hasDrafts, readEntry } from './read-entry';
import { readFields } from './read-fields';
import type { VersionKind } from './history-answer';
import { forgetPerson } from './forget-persons';
import { isPersonal } from './personal-types';
import { addVersion, contentBefore, lastVersion, type Which } from './versions';

interface Call {
  uid: ContentUid;
  action: string;
  params: { documentId?: string; status?: string };
}

const WRITES = new Set(['create', 'clone', 'update']);

/** Registered inside all that refuses, and outside what completes an entry's relations: it reads what they leave. */
export function keepHistory(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const call = context as unknown as Call;
    const kind = isPublic(call.uid) ? kindOf(strapi, call) : undefined;
    // The first content is kept when someone changes it: it is what was online before.
    if (!kind || actor(strapi).name === FIRST_CONTENT) return next();
    return await strapi.db.transaction(async () => {
      const { uid } = call;
      const given = call.params.documentId;
      if (given !== undefined) await keepWhatWasOnline(strapi, { uid, documentId: given });
      const result = await next();
      const { documentId = given } = (result ?? {}) as { documentId?: string };
      if (documentId !== undefined) await keep(strapi, { uid, documentId }, kind);
      if (documentId !== undefined && kind === 'delete' && isPersonal(uid))
        await forgetPerson(strapi, { uid, documentId });
      return result;
    });
  });
}

function kindOf(strapi: Core.Strapi, { uid, action, params }: Call): VersionKind | undefined {
  if (action === 'publish' || action === 'unpublish' || action === 'delete') return action;
  const goesOnline = WRITES.has(action) && (params.status === 'published' || !hasDrafts(strapi, uid));
  return goesOnline ? 'publish' : undefined;
}

async function keepWhatWasOnline(strapi: Core.Strapi, which: Which): Promise<void> {
  if (await lastVersion(strapi, which)) return;
  const entry = await readEntry(strapi, which.uid, which.documentId, 'published');
  if (!entry) return;
  const { writer, ...rest } = entry;
  const who = writer ?? { id: null, name: FIRST_CONTENT };
  await addVersion(strapi, { ...which, ...rest, kind: 'publish', who, changes: null });
}

async function keep(strapi: Core.Strapi, which: Which, kind: VersionKind): Promise<void> {
  const last = await lastVersion(strapi, which);
  if (kind === 'publish') await keepPublication(strapi, which, last?.kind);
  // An entry that was never online leaves no mark.
  else if (last && last.kind !== kind) {
    const mark = { ...which, kind, title: last.title, content: null, changes: null };
    await addVersion(strapi, { ...mark, who: actor(strapi), at: Date.now() });
  }
}

/** The draft holds what was published, and names even what is not online itself. */
async function keepPublication(
  strapi: Core.Strapi,
  which: Which,
  lastKind: VersionKind | undefined,
): Promise<void> {
  const entry = await readEntry(strapi, which.uid, which.documentId, 'draft');
  if (!entry) return;
  const before = await contentBefore(strapi, which);
  const fields = readFields(strapi, which.uid);
  const changes = before === null ? null : differences(fields, before, entry.content).length;
  if (changes === 0 && lastKind === 'publish') return;
  const { title, content } = entry;
  const said = { kind: 'publish' as const, title, content, changes, who: actor(strapi), at: Date.now() };
  await addVersion(strapi, { ...which, ...said });
}
