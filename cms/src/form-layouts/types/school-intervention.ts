import type { TypeLayout } from '../form-layout';
import { dates } from '../schedule-rows';

export const schoolIntervention: TypeLayout = {
  mainField: 'title',
  groups: {
    'Ce que c’est': ['title', 'goal', 'format placeKind durationMinutes', 'levels'],
    'Comment ça se passe': [
      'description',
      'groupSizeMin groupSizeMax',
      'speakers equipment',
      'accessibility areas',
      'free cost',
      'image',
    ],
    'Avant et après': ['jobs parcoursAvenir', 'resourcesBefore resourcesAfter'],
    'Qui contacter': ['contact'],
    'Adresse et mention': ['slug:8 example:4', 'redirectOldAddress'],
    ...dates,
  },
  columns: ['title', 'format', 'placeKind', 'updatedAt'],
  sort: 'title',
};
