/** Puts « Historique » beside the form of an entry, and gives an entry's versions a page. Both load when they are opened. */
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { hasHistory } from './has-history.ts';
import { HistoryPanel } from './history-panel.tsx';

interface Panel {
  title: string;
  content: JSX.Element;
}

interface PanelProps {
  model: string;
  documentId?: string;
}

interface ContentManager {
  addEditViewSidePanel(panels: ((props: PanelProps) => Panel | null)[]): void;
}

export function registerHistory(app: StrapiApp): void {
  app.router.addRoute({
    path: 'versions/:type/:documentId',
    lazy: async () => ({ Component: (await import('./versions-page.tsx')).VersionsPage as ComponentType }),
  });
}

/** To be called in `bootstrap`, when the content manager is there. */
export function addHistoryPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  (app.getPlugin('content-manager').apis as unknown as ContentManager).addEditViewSidePanel([historyPanel]);
}

/** None for an entry that is not saved yet, nor in a type without history. */
function historyPanel({ model, documentId }: PanelProps): Panel | null {
  const type = /^api::(?<type>.+)\..+$/.exec(model)?.groups?.['type'];
  if (type === undefined || !hasHistory(type) || documentId === undefined) return null;
  return {
    title: 'Historique',
    content: <HistoryPanel key={documentId} type={type} documentId={documentId} />,
  };
}
