/** What keeps an entry from going online: all that a pull would find fault with, and what only the CMS can know. */
import type { Core } from '@strapi/strapi';
import { fieldLabel } from 'shared/cms/field-labels';
import { judgeEntry } from 'shared/cms/judge-entry';
import type { FieldProblem } from 'shared/cms/parse-entry';
import { clockAt } from 'shared/domain/clock';
import { collectionSchemas, singleSchemas, type ContentType } from 'shared/domain/content-types';
import { hasConsent } from 'shared/domain/testimonial';
import type { ContentUid } from '../public-types';
import { formPath } from './form-path';
import { deadLinks } from './links-online';
import type { Raw } from './read-raw';

export interface FormProblem {
  /** Field, then place and field in its parts, as the admin's form has them. */
  path: (string | number)[];
  /** A French sentence that begins with the field's label. */
  message: string;
}

const schemas = { ...collectionSchemas, ...singleSchemas };

/** One sentence a field: mended, the next may come. */
export async function findProblems(
  strapi: Core.Strapi,
  uid: ContentUid,
  raw: Raw,
  now: Date,
): Promise<FormProblem[]> {
  const type = uid.slice(uid.lastIndexOf('.') + 1) as ContentType;
  const { faults, blemishes, flaws } = judgeEntry(schemas[type], raw);
  const found = [
    ...faults,
    ...blemishes,
    ...flaws,
    ...endedConsent(type, raw, now),
    ...(await deadLinks(strapi, type, raw)),
  ];
  const problems = found.map(({ path, message }) => {
    const form = formPath(strapi, uid, path, raw);
    return { path: form, message: `« ${fieldLabel(type, form, raw)} » ${message}` };
  });
  return [
    ...new Map(problems.toReversed().map((problem) => [problem.path.join('.'), problem])).values(),
  ].toReversed();
}

function endedConsent(type: ContentType, raw: Raw, now: Date): FieldProblem[] {
  const consentUntil = raw['consentUntil'];
  if (type !== 'testimonial' || typeof consentUntil !== 'string') return [];
  if (hasConsent({ consentUntil }, clockAt(now))) return [];
  const message = 'est passé : demandez un nouvel accord à la personne, ou supprimez ce témoignage.';
  return [{ path: ['consentUntil'], message }];
}
