import type { TypeLayout } from '../form-layout';

export const redirect: TypeLayout = {
  mainField: 'from',
  groups: { 'La redirection': ['from to', 'permanent'] },
  columns: ['from', 'to', 'permanent', 'updatedAt'],
  sort: 'from',
};
