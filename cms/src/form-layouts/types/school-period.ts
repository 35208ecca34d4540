import type { TypeLayout } from '../form-layout';

export const schoolPeriod: TypeLayout = {
  mainField: 'label',
  groups: {
    'La période': ['label:8 kind:4', 'start end zone'],
    'D’où viennent les dates': ['source:8 confirmed:4'],
  },
  columns: ['label', 'kind', 'start', 'end', 'confirmed'],
  sort: '-start',
};
