/** Puts the advice beside the form of every type that visitors read. To be called in `bootstrap`: panels need their plugin. */
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManager, type Panel } from '../content-manager/content-manager.ts';
import { AdvicePanel } from './advice-panel.tsx';

export function registerAdvicePanel(app: StrapiApp): void {
  contentManager(app).addEditViewSidePanel([WritingAdvice]);
}

/** Not on the tab of what is online: nothing can be written there. */
const WritingAdvice: Panel = ({ model, activeTab }) => {
  if (!model.startsWith('api::') || activeTab === 'published') return null;
  return { title: 'Conseils d’écriture', content: <AdvicePanel /> };
};
