/** The site is not built without its single types: once written they stay, and are changed instead. */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { SingleType } from 'shared/domain/content-types';
import { uidOf } from '../public-types';
import { editorsRulesApply } from './editors-rules';

const refusals: Record<SingleType, string> = {
  'home-page': 'La page d’accueil ne peut pas être retirée : le site ne peut s’en passer.',
  'site-settings': 'Les réglages du site ne peuvent pas être retirés : le site ne peut s’en passer.',
  'accessibility-statement':
    'La déclaration d’accessibilité ne peut pas être retirée : le site ne peut s’en passer.',
};

const refusalOf = new Map<string, string>(
  Object.entries(refusals).map(([type, refusal]) => [uidOf(type), refusal]),
);

const REMOVALS = new Set(['delete', 'unpublish']);

export function keepSingleTypes(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const refusal = refusalOf.get(context.uid);
    if (refusal !== undefined && REMOVALS.has(context.action) && editorsRulesApply())
      throw new errors.ValidationError(refusal);
    return next();
  });
}
