import type { TypeLayout } from '../form-layout';

export const testimonial: TypeLayout = {
  mainField: 'firstName',
  groups: {
    'La personne': ['firstName jobTitle', 'consentUntil job'],
    'Ce qu’elle dit': ['quote', 'image'],
  },
  columns: ['firstName', 'jobTitle', 'job', 'consentUntil', 'updatedAt'],
  sort: 'firstName',
};
