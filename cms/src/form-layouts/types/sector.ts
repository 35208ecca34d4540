import type { TypeLayout } from '../form-layout';

export const sector: TypeLayout = {
  mainField: 'name',
  groups: {
    'Le secteur': ['name:8 order:4', 'summary', 'slug', 'illustration'],
  },
  columns: ['order', 'name', 'summary'],
  sort: 'order',
};
