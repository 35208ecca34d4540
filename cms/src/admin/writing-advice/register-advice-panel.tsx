/** Puts the advice beside the form of every type that visitors read. To be called in `bootstrap`: panels need their plugin. */
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { AdvicePanel } from './advice-panel.tsx';

interface SidePanel {
  (props: { model: string; activeTab: string | null }): { title: string; content: ReactNode } | null;
}
interface ContentManager {
  addEditViewSidePanel(panels: SidePanel[]): void;
}

export function registerAdvicePanel(app: StrapiApp): void {
  const { apis } = app.getPlugin('content-manager');
  (apis as unknown as ContentManager).addEditViewSidePanel([WritingAdvice]);
}

/** Not on the tab of what is online: nothing can be written there. */
function WritingAdvice({ model, activeTab }: Parameters<SidePanel>[0]): ReturnType<SidePanel> {
  if (!model.startsWith('api::') || activeTab === 'published') return null;
  return { title: 'Conseils d’écriture', content: <AdvicePanel /> };
}
