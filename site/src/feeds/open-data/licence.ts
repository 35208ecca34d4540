/** What one may do with the data: Etalab's *Licence Ouverte*, version 2.0. */
export const LICENCE = {
  nom: 'Licence Ouverte / Open Licence version 2.0',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
} as const;
