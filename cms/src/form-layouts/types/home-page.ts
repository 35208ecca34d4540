import type { TypeLayout } from '../form-layout';
import { dateOfPermanentPage } from '../schedule-rows';

/** From the top of the page to its foot, as visitors see it. */
export const homePage: TypeLayout = {
  mainField: 'title',
  groups: {
    'Haut de la page': ['title', 'lead', 'primaryAction', 'secondaryAction', 'image'],
    Secteurs: ['sectorsTitle'],
    Métiers: ['jobsTitle jobs'],
    Agenda: ['eventsTitle'],
    'Collèges et lycées': ['schoolsTitle', 'schoolsText'],
    'La démarche': ['approachTitle', 'approachText', 'approachLink', 'keyFigures'],
    Plans: ['plansTitle plans'],
    Actualités: ['newsTitle'],
    ...dateOfPermanentPage,
  },
};
