import type { TypeLayout } from '../form-layout';

export const organization: TypeLayout = {
  mainField: 'name',
  groups: {
    'Ce que c’est': ['name', 'kinds sectors', 'welcomesTrainees disabilityFriendly'],
    Où: ['street', 'postcode:4 commune:8', 'latitude longitude'],
    'La joindre': ['website', 'contact'],
    Logo: ['logo'],
    Numéros: ['siret finess'],
  },
  columns: ['name', 'commune', 'sectors', 'disabilityFriendly'],
  sort: 'name',
};
