import type { TypeLayout } from '../form-layout';

export const school: TypeLayout = {
  mainField: 'name',
  groups: {
    'L’établissement': ['name:8 uai:4', 'kind legalStatus', 'levels priorityEducation'],
    Où: ['street', 'postcode:4 commune:8', 'latitude longitude'],
  },
  columns: ['name', 'kind', 'legalStatus', 'commune', 'uai'],
  sort: 'name',
};
