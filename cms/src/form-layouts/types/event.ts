import type { TypeLayout } from '../form-layout';
import { dates } from '../schedule-rows';

export const event: TypeLayout = {
  mainField: 'title',
  groups: {
    'Ce que c’est': ['title', 'kind eventStatus', 'summary', 'audiences'],
    'Quand et où': ['dates', 'postponedTo', 'mode onlineUrl', 'place'],
    'Pour venir': ['registration', 'free organizer', 'contact'],
    'Ce qu’on y trouve': ['description', 'image', 'documents'],
    Liens: ['jobs sectors'],
    Après: ['report'],
    'Adresse et mention': ['slug:8 example:4', 'redirectOldAddress'],
    ...dates,
  },
  columns: ['title', 'kind', 'dates', 'eventStatus'],
  sort: '-updatedAt',
};
