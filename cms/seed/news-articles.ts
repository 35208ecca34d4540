/** The news of the first content: the milestones of the approach, told afterwards under their real dates. */
import type { NewsArticleSeed } from './types';
import actionPlan from './news-articles/87-actions-pour-les-metiers-de-l-accompagnement';
import payAgreement from './news-articles/accord-salaires-filiere-socio-educative';
import fosterCare from './news-articles/plan-assistants-familiaux-adopte';
import seniors from './news-articles/plan-seniors-01-adopte';
import platform from './news-articles/plateforme-des-metiers-adoptee';
import roundTable from './news-articles/premiere-table-ronde-des-metiers';

export const newsArticles: Record<string, NewsArticleSeed> = {
  'accord-salaires-filiere-socio-educative': payAgreement,
  'premiere-table-ronde-des-metiers': roundTable,
  'plateforme-des-metiers-adoptee': platform,
  'plan-seniors-01-adopte': seniors,
  'plan-assistants-familiaux-adopte': fosterCare,
  '87-actions-pour-les-metiers-de-l-accompagnement': actionPlan,
};
