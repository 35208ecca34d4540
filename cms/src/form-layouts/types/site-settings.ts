import type { TypeLayout } from '../form-layout';

export const siteSettings: TypeLayout = {
  mainField: 'siteName',
  groups: {
    'Le site': ['siteName publisher', 'tagline'],
    Bandeau: ['banner'],
    Contact: ['contact', 'postalAddress'],
    'Menu et pied de page': ['mainNavigation', 'footerNavigation'],
    'Partages et lecture': ['socialImage', 'offlineReading'],
  },
};
