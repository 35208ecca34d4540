/** Reads a file and the CMS's content, and plans the import of the one into the other. */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { CollectionType } from 'shared/domain/content-types';
import { uidOf } from '../public-types';
import type { Limits } from './check-values';
import { decodeFile } from './decode-file';
import type { Importer } from './importer';
import { makePlan, type Plan } from './make-plan';
import type { PlanAnswer } from './plan-answer';
import { readCsv } from './read-csv';
import { hasDrafts, readState, type State } from './state';
import { wordPlan } from './word-plan';

export interface PlannedImport {
  plan: Plan;
  answer: PlanAnswer;
}

/** Joins the running transaction. @throws FileRefusal when the file cannot be read at all. */
export async function planImport(
  strapi: Core.Strapi,
  importer: Importer,
  bytes: Uint8Array,
): Promise<PlannedImport> {
  const { text, remarks } = decodeFile(bytes);
  const sheet = readCsv(text);
  const state = await readState(strapi, importer);
  const limitsOf = (field: string) => limits(strapi, importer.type, field);
  const plan = makePlan(importer, sheet, state, { drafts: hasDrafts(strapi, importer.type), limitsOf });
  const digest = digestOf(importer, bytes, state);
  return { plan, answer: wordPlan(importer, plan, { digest, sheet, remarks }) };
}

/** Of all that a plan is made of: as long as it is the same, so is the plan. */
function digestOf({ type }: Importer, bytes: Uint8Array, { entries, targets }: State): string {
  const content = entries.map(({ documentId, values }) => [documentId, values]);
  return createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([type, content, targets]))
    .digest('hex');
}

type Fields = Record<string, Limits & { component?: string }>;

function limits(strapi: Core.Strapi, type: CollectionType, field: string): Limits {
  const [name = '', part] = field.split('.');
  const own = (strapi.contentType(uidOf(type)).attributes as unknown as Fields)[name] ?? {};
  if (part === undefined) return own;
  const model = strapi.getModel(own.component as never) as unknown as { attributes: Fields };
  return model.attributes[part] ?? {};
}
