/** The parts of Strapi's content manager that the admin of ours adds to: panels beside a form, actions on an entry. */
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

/** What a panel or an action is told of the entry it stands beside. */
export interface EntryContext {
  /** `collection-types` or `single-types`. */
  collectionType: string;
  /** The type's uid, `api::event.event`. */
  model: string;
  /** None while the entry is being created. */
  documentId?: string;
  activeTab: 'draft' | 'published' | null;
  document?: { status?: string; publishedAt?: string | null; scheduleProblem?: string | null };
  meta?: { availableStatus?: { publishedAt?: string | null }[] };
}

/** Called as a component: it may use hooks. Null hides it. */
export type Panel = (context: EntryContext) => { title: string; content: ReactNode } | null;

export type ActionPosition = 'header' | 'table-row';

export interface Action {
  (context: EntryContext): {
    label: string;
    position: ActionPosition[];
    disabled?: boolean;
    dialog: {
      type: 'modal';
      title: string;
      content: (props: { onClose: () => void }) => ReactNode;
    };
  } | null;
  position: ActionPosition[];
}

interface ContentManager {
  addEditViewSidePanel(panels: Panel[]): void;
  addDocumentAction(actions: Action[]): void;
}

export function contentManager(app: StrapiApp): ContentManager {
  return app.getPlugin('content-manager').apis as unknown as ContentManager;
}
