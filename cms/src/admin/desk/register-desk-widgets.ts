/**
 * The order of the home page: what waits, the publication, what was written last, the contents. Strapi's own blocks on
 * the person's profile, on the project's figures and on its entries as a whole say nothing an editor needs; what was
 * published last is told by the publication.
 */
import type { StrapiApp } from '@strapi/strapi/admin';
import { ContentsIcon, DeskIcon } from '../icons/icons.ts';

type Widgets = StrapiApp['widgets'];
type Widget = Exclude<Parameters<Widgets['register']>[0], unknown[] | ((...args: never[]) => unknown)>;

/** In their order. */
const KEPT = ['publication', 'last-edited-entries'];

const desk: Widget = {
  id: 'desk',
  icon: DeskIcon as NonNullable<Widget['icon']>,
  title: { id: 'desk.title', defaultMessage: 'Ce qui vous attend' },
  component: async () => (await import('./desk-widget.tsx')).DeskWidget,
};

const contents: Widget = {
  id: 'contents',
  icon: ContentsIcon as NonNullable<Widget['icon']>,
  title: { id: 'desk.contents', defaultMessage: 'Contenus' },
  component: async () => (await import('./contents-widget.tsx')).ContentsWidget,
};

/** To be called after the other blocks are registered. */
export function registerDeskWidgets(app: StrapiApp): void {
  app.widgets.register((others) => {
    const kept = KEPT.flatMap((wanted) => others.filter(({ id }) => id === wanted));
    return [desk, ...kept, contents];
  });
}
