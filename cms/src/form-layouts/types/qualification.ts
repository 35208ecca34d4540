import type { TypeLayout } from '../form-layout';

export const qualification: TypeLayout = {
  mainField: 'title',
  groups: {
    'Ce que c’est': ['title', 'acronym level', 'certifier routes'],
    'Validité au RNCP': ['rncpCode validFrom validUntil', 'replacedBy url'],
  },
  columns: ['title', 'acronym', 'level', 'rncpCode', 'validUntil', 'replacedBy'],
  sort: 'title',
};
