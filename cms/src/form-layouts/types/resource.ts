import type { TypeLayout } from '../form-layout';

export const resource: TypeLayout = {
  mainField: 'title',
  groups: {
    'Ce que c’est': ['title:8 kind:4', 'description', 'audiences'],
    'Où elle se trouve': ['file', 'page url'],
  },
  columns: ['title', 'kind', 'url', 'updatedAt'],
  sort: 'title',
};
