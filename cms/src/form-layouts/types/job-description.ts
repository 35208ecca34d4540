import type { TypeLayout } from '../form-layout';
import { dates } from '../schedule-rows';

export const jobDescription: TypeLayout = {
  mainField: 'titleInclusive',
  groups: {
    'Ce que c’est': [
      'titleInclusive:8 acronym:4',
      'titleFeminine titleMasculine',
      'summary',
      'sectors family',
      'verifiedOn nextReviewOn priority',
    ],
    'Le métier': ['missions', 'typicalDay', 'skills qualities', 'easyRead'],
    'Les conditions': ['workingConditions', 'employerKinds employmentStatuses', 'pay'],
    'Y entrer': [
      'accessLevel',
      'diplomaRequired regulated approvalRequired',
      'qualifications accessRoutes',
      'accessDetails',
    ],
    'Voir et entendre': ['image', 'video', 'testimonials', 'faq'],
    'Et après': ['progressions relatedJobs'],
    'Recherche et adresse': ['synonyms', 'romeCode romeParentCode', 'slug', 'redirectOldAddress'],
    Sources: ['sources'],
    ...dates,
  },
  columns: ['titleInclusive', 'sectors', 'verifiedOn', 'nextReviewOn', 'priority'],
  sort: 'titleInclusive',
};
