import type { TypeLayout } from '../form-layout';

export const accessibilityStatement: TypeLayout = {
  mainField: 'scope',
  groups: {
    'Ce qui est déclaré': ['scope', 'state date', 'introduction'],
    Résultats: ['auditResult', 'nonConformities'],
    'Comment c’est vérifié': ['technologies testEnvironment'],
    'Pour les personnes gênées': ['contact', 'remedies'],
  },
};
