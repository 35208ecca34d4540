/** The home page and the settings of the generated site; the accessibility statement is the builders' one. */
import type { SingleType } from '../../domain/content-types.ts';
import { theSingles } from '../builders.ts';
import { pictureIn } from './pictures.ts';
import { contactOf } from './places.ts';
import { keyFigureOf } from './plans.ts';
import { createRandom } from './random.ts';
import { articleOf, summaryOf } from './texts.ts';
import { some, type Raw, type World } from './world.ts';

export function singles(world: World): Record<SingleType, Raw> {
  const random = createRandom(world.seed, 'singles');
  const plain = theSingles() as Record<SingleType, Raw>;
  const links = [
    ['Métiers', '/metiers/'],
    ['Agenda', '/agenda/'],
    ['Interventions scolaires', '/interventions-scolaires/'],
    ['Plans', '/plans/'],
    ['Actualités', '/actualites/'],
  ].map(([label, url]) => ({ label, url }));
  return {
    ...plain,
    'home-page': {
      ...plain['home-page'],
      lead: summaryOf(random),
      image: pictureIn(random),
      primaryAction: links[0],
      secondaryAction: links[1],
      jobs: some(world, random, 'job-description', 6),
      approachText: articleOf(random, 1),
      keyFigures: [keyFigureOf(random), keyFigureOf(random)],
      plans: some(world, random, 'plan', 3),
    },
    'site-settings': {
      ...plain['site-settings'],
      contact: contactOf(1),
      postalAddress: '1 rue de l’Exemple\n01999 Exemple',
      mainNavigation: links,
      footerNavigation: [{ label: 'Plan du site', url: '/plan-du-site/' }],
      socialImage: pictureIn(random),
    },
  };
}
