/** The home page, the settings and the accessibility statement, with all their parts. */
import { paragraph, theSingles, to } from '../builders.ts';
import { aContact, anImage, keyFigure } from './parts.ts';
import { richText } from './rich-text.ts';

export function singles() {
  const every = theSingles();
  const link = { label: 'Voir les métiers', url: '/metiers/' };
  return {
    'accessibility-statement': {
      ...every['accessibility-statement'],
      nonConformities: [paragraph('Les vidéos.')],
      technologies: 'HTML\nCSS',
      testEnvironment: 'Firefox et NVDA',
      contact: aContact(),
    },
    'home-page': {
      ...every['home-page'],
      image: anImage(),
      primaryAction: link,
      secondaryAction: link,
      jobs: [to('job-1'), to('job-2')],
      schoolsText: 'Nous venons dans votre classe.',
      approachText: richText(),
      approachLink: { label: 'La démarche', url: '/la-demarche/' },
      keyFigures: [keyFigure],
      plans: [to('plan-1')],
    },
    'site-settings': {
      ...every['site-settings'],
      contact: aContact(),
      postalAddress: '45 avenue Alsace-Lorraine\n01000 Bourg-en-Bresse',
      banner: { message: 'Le site déménage.', level: 'alert', link, start: null, end: null },
      mainNavigation: [link, { label: 'L’agenda', url: '/agenda/' }],
      footerNavigation: [{ label: 'La démarche', url: '/la-demarche/' }],
      socialImage: anImage(),
      offlineReading: true,
    },
  };
}
