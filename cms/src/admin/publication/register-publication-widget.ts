/** Puts the publication before Strapi's own blocks on the home page. */
import type { StrapiApp } from '@strapi/strapi/admin';
import { PublicationIcon } from '../icons/icons.ts';

type Widgets = StrapiApp['widgets'];
type Widget = Exclude<Parameters<Widgets['register']>[0], unknown[] | ((...args: never[]) => unknown)>;

export function registerPublicationWidget(app: StrapiApp): void {
  const widget: Widget = {
    id: 'publication',
    icon: PublicationIcon as NonNullable<Widget['icon']>,
    title: { id: 'publication.title', defaultMessage: 'Publication du site' },
    component: async () => (await import('./publication-widget.tsx')).PublicationWidget,
  };
  app.widgets.register((others) => [widget, ...others]);
}
