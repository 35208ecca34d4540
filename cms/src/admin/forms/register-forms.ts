/** Forms in groups and closed lists in words, by the places that Strapi leaves open for it. */
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { showForm, type FormToShow } from './form-layout.ts';
import { GroupTitle } from './group-title.tsx';
import { showColumns, showFilters } from './list-columns.tsx';
import { ListFrame } from './list-frame.ts';
import { TermInput } from './term-input.tsx';

/** What stands in forms in the place of a field. No schema names them, so they are not chosen anywhere either. */
export function registerFormParts(app: StrapiApp): void {
  register(app, 'term', TermInput as ComponentType<never>);
  register(app, 'group-title', GroupTitle as ComponentType<never>);
}

export function registerForms({
  registerHook,
  getPlugin,
}: Pick<StrapiApp, 'registerHook' | 'getPlugin'>): void {
  getPlugin('content-manager').injectComponent('listView', 'actions', {
    name: 'list-frame',
    Component: ListFrame,
  });
  registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (form: FormToShow) =>
    isConfigured() ? form : showForm(form),
  );
  registerHook('Admin/CM/pages/ListView/inject-column-in-table', showColumns);
  registerHook('Admin/CM/pages/ListView/inject-in-filters', showFilters);
}

/** The page where a form is laid out by hand needs it as it is stored: it saves what it is given. */
function isConfigured(): boolean {
  return window.location.pathname.includes('/configurations/');
}

function register(app: StrapiApp, name: string, input: ComponentType<never>): void {
  app.customFields.register({
    name,
    type: 'string',
    intlLabel: { id: `${name}.label`, defaultMessage: name },
    intlDescription: { id: `${name}.description`, defaultMessage: name },
    components: { Input: () => Promise.resolve({ default: input as ComponentType }) },
  });
}
