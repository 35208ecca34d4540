import type { TypeLayout } from '../form-layout';

export const glossaryTerm: TypeLayout = {
  mainField: 'acronym',
  groups: { 'Le sigle': ['acronym:4 expansion:8', 'explanation'] },
  columns: ['acronym', 'expansion', 'explanation'],
  sort: 'acronym',
};
