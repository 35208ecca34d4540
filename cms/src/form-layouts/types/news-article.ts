import type { TypeLayout } from '../form-layout';
import { dates } from '../schedule-rows';

export const newsArticle: TypeLayout = {
  mainField: 'title',
  groups: {
    'Ce que c’est': ['title:8 date:4', 'summary'],
    'L’article': ['body', 'image', 'sources'],
    Liens: ['jobs events plans'],
    'Adresse de la page': ['slug', 'redirectOldAddress'],
    ...dates,
  },
  columns: ['title', 'date', 'updatedAt'],
  sort: '-date',
};
