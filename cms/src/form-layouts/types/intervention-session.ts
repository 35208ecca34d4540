import type { TypeLayout } from '../form-layout';

export const interventionSession: TypeLayout = {
  mainField: 'start',
  groups: {
    'Quoi et quand': ['intervention state', 'start end'],
    Où: ['commune place'],
    'Pour qui': ['level placesTotal placesTaken', 'example'],
  },
  columns: ['start', 'intervention', 'commune', 'state', 'placesTaken', 'placesTotal'],
  sort: '-start',
};
