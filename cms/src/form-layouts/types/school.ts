import type { TypeLayout } from '../form-layout';

export const school: TypeLayout = {
  mainField: 'name',
  groups: {
    'L’établissement': ['name:8 uai:4', 'kind legalStatus', 'levels priorityEducation', 'closed'],
    Où: ['street', 'postcode:4 commune:8', 'latitude longitude'],
  },
  columns: ['name', 'commune', 'uai', 'closed'],
  sort: 'name',
};
