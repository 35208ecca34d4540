/** « Guide » in the menu, and the way into it from each form. The guide itself is loaded when someone opens it. */
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ContentType } from 'shared/domain/content-types';
import { contentManager, type Panel } from '../content-manager/content-manager.ts';
import { GuideIcon } from '../icons/icons.ts';
import { HelpLink } from './help-link.tsx';
import { placeOfType } from './places.ts';

type MenuLink = Parameters<StrapiApp['addMenuLink']>[0];

export function registerGuide(app: StrapiApp): void {
  app.addMenuLink({
    to: 'guide',
    icon: GuideIcon as MenuLink['icon'],
    intlLabel: { id: 'guide.title', defaultMessage: 'Guide' },
    permissions: [],
    // After all that one works with.
    position: 9,
    Component: () => import('./guide-page.tsx').then(({ GuidePage }) => ({ default: GuidePage })),
  });
}

/** To be called in `bootstrap`, after the other panels. */
export function addHelpPanel(app: StrapiApp): void {
  contentManager(app).addEditViewSidePanel([HelpPanel]);
}

const HelpPanel: Panel = ({ model }) => {
  const type = /^api::.+\.(?<type>.+)$/.exec(model)?.groups?.['type'];
  const place = placeOfType[type as ContentType] as (typeof placeOfType)[ContentType] | undefined;
  if (place === undefined) return null;
  return { title: 'Aide', content: <HelpLink place={place} /> };
};
