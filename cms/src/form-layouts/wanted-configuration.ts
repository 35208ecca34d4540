/** A type's form and list in Strapi's own terms: the layout of our table, with the words of its schema. */
import { componentLayouts } from './component-layouts';
import { cellsOf, rowsOf, type TypeLayout } from './form-layout';
import type { Configuration } from './merge-by-part';
import { typeLayouts } from './type-layouts';

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
}

interface Words {
  label?: string;
  description?: string;
  placeholder?: string;
  editable?: boolean;
}

/** As Strapi's content manager sees a content type or a component. */
export interface Model {
  uid: string;
  modelType: string;
  attributes: Record<string, Attribute>;
  config?: { metadatas?: Record<string, { edit?: Words; list?: { label?: string } }> };
}

/** Strapi's rule of what a list can be sorted by and searched in. */
const NOT_SORTABLE = ['component', 'json', 'media', 'richtext', 'dynamiczone', 'blocks'];
const SORTABLE_RELATIONS = ['oneToOne', 'manyToOne'];

/** Fields that every type has: none of them is in a form. */
const systemFields: Readonly<Record<string, string>> = {
  id: 'Numéro',
  documentId: 'Identifiant',
  createdAt: 'Créée le',
  updatedAt: 'Modifiée le',
  createdBy: 'Créée par',
  updatedBy: 'Modifiée par',
};

export function layoutOf(uid: string): TypeLayout | undefined {
  const component = componentLayouts[uid];
  if (component) return { mainField: component.mainField, groups: { '': component.rows } };
  const [, type = ''] = uid.split('.');
  return uid.startsWith('api::') ? (typeLayouts as Record<string, TypeLayout>)[type] : undefined;
}

export function wantedConfiguration(model: Model, layout: TypeLayout): Configuration {
  const { mainField, columns = [], sort = mainField } = layout;
  return {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 50,
      mainField,
      defaultSortBy: sort.replace(/^-/, ''),
      defaultSortOrder: sort.startsWith('-') ? 'DESC' : 'ASC',
      relationOpenMode: 'modal',
    },
    metadatas: Object.fromEntries(
      Object.entries(model.attributes).map(([name, attribute]) => [name, metadata(model, name, attribute)]),
    ),
    layouts: { list: [...columns], edit: rowsOf(layout).map(cellsOf) },
  };
}

function metadata(model: Model, name: string, attribute: Attribute) {
  const { edit, list } = model.config?.metadatas?.[name] ?? {};
  const label = edit?.label ?? systemFields[name] ?? name;
  const sortable = isSortable(model, name, attribute);
  return {
    edit: { label, ...help(edit), visible: !(name in systemFields), ...nameOfLinked(attribute) },
    list: { label: list?.label ?? label, searchable: sortable, sortable },
  };
}

function help({ description = '', placeholder = '', editable = true }: Words = {}) {
  return { description, placeholder, editable };
}

function isSortable({ modelType }: Model, name: string, { type, relation = '' }: Attribute): boolean {
  if (type === 'relation') return SORTABLE_RELATIONS.includes(relation);
  return !NOT_SORTABLE.includes(type) && !(modelType === 'component' && name === 'id');
}

/** Accounts are the only ones linked to that have no layout of ours. */
function nameOfLinked({ type, target = '' }: Attribute) {
  return type === 'relation' ? { mainField: layoutOf(target)?.mainField ?? 'firstname' } : {};
}
