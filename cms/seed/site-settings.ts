/** What every page shows: the site's name, contact, banner and menus. */
import type { SiteSettingsSeed } from './types';

export const siteSettings: SiteSettingsSeed = {
  siteName: 'Accompagner dans l’Ain',
  tagline: 'Les métiers du social et du médico-social, près de chez vous',
  publisher: 'Département de l’Ain',
  contact: {
    service: 'Plateforme des métiers de l’accompagnement social et médico-social',
    note: 'Écrivez-nous par courrier, ou passez par le site du Département, https://www.ain.fr.',
  },
  postalAddress:
    'Département de l’Ain\nHôtel du Département\n45, avenue Alsace-Lorraine, BP 114\n01003 Bourg-en-Bresse Cedex',
  banner: {
    message:
      'Site en construction : les dates marquées « Exemple » montrent la mise en page. Elles n’annoncent pas de vraies rencontres.',
    level: 'information',
  },
  mainNavigation: [
    { label: 'Métiers', url: '/metiers/' },
    { label: 'Agenda', url: '/agenda/' },
    { label: 'Collèges et lycées', url: '/interventions-scolaires/' },
    { label: 'Plans', url: '/plans/' },
    { label: 'Actualités', url: '/actualites/' },
    { label: 'La démarche', url: '/la-demarche/' },
  ],
  footerNavigation: [
    { label: 'Trouver un stage', url: '/trouver-un-stage/' },
    { label: 'Plan du site', url: '/plan-du-site/' },
    { label: 'Mentions légales', url: '/mentions-legales/' },
    { label: 'Données personnelles', url: '/donnees-personnelles/' },
    { label: 'Données ouvertes', url: '/donnees/' },
    { label: 'Près de chez vous', url: '/communes/' },
    { label: 'Accessibilité', url: '/accessibilite/' },
  ],
  socialImage: {
    file: 'partage',
    alternativeText:
      'Dessin : une femme âgée, un homme en fauteuil roulant et une enfant, avec les personnes qui les accompagnent.',
  },
  offlineReading: true,
};
