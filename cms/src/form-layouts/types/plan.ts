import type { TypeLayout } from '../form-layout';
import { dates } from '../schedule-rows';

export const plan: TypeLayout = {
  mainField: 'title',
  groups: {
    'Ce que c’est': ['title:8 period:4', 'summary', 'introduction', 'image'],
    'Ce qui est voté': ['decision', 'budget', 'keyFigures'],
    'Ce qui est fait': ['objectives', 'indicators'],
    'Liens et documents': ['jobs', 'documents', 'sources'],
    'Adresse de la page': ['slug', 'redirectOldAddress'],
    ...dates,
  },
  columns: ['title', 'period', 'updatedAt'],
  sort: 'title',
};
