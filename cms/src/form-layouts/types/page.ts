import type { TypeLayout } from '../form-layout';
import { dates } from '../schedule-rows';

export const page: TypeLayout = {
  mainField: 'title',
  groups: {
    'Ce que c’est': ['title', 'summary', 'image'],
    'Ce qu’elle dit': ['blocks'],
    'Adresse de la page': ['slug', 'redirectOldAddress'],
    ...dates,
  },
  columns: ['title', 'slug', 'updatedAt'],
  sort: 'title',
};
