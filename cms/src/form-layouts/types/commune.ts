import type { TypeLayout } from '../form-layout';

export const commune: TypeLayout = {
  mainField: 'name',
  groups: {
    'La commune': ['name:8 insee:4', 'postcodes epci'],
    'Sur la carte': ['latitude longitude'],
  },
  columns: ['name', 'insee', 'postcodes', 'epci'],
  sort: 'name',
};
