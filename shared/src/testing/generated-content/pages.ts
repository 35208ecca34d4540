/** Free pages made of blocks. */
import { aPage } from '../builders.ts';
import { pictureIn } from './pictures.ts';
import { keyFigureOf } from './plans.ts';
import { createRandom, type Random } from './random.ts';
import { themes } from './sentences.ts';
import { articleOf, proseOf, slugOf, summaryOf } from './texts.ts';
import { publishedAround } from './times.ts';
import { each, one, some, type Raw, type World } from './world.ts';

export function pages(world: World): Raw[] {
  const random = createRandom(world.seed, 'page');
  return each(world, 'page', (number) => {
    const title = `Le dossier ${random.pick(themes)} (exemple ${number})`;
    const others = random.several(blockKinds, random.between(2, 4));
    return aPage({
      updatedAt: publishedAround('2026-03-01'),
      title,
      slug: slugOf(title),
      summary: summaryOf(random),
      image: random.chance(0.4) ? pictureIn(random) : null,
      blocks: [textBlock(random), ...others.map((make) => make(random, world))],
    });
  });
}

const block = (kind: string, fields: Raw): Raw => ({ __typename: `ComponentBlocks${kind}`, ...fields });

function textBlock(random: Random): Raw {
  return block('Text', { title: 'Ce qu’il faut savoir', text: articleOf(random, 4) });
}

const blockKinds: readonly ((random: Random, world: World) => Raw)[] = [
  (random) => block('KeyFigures', { title: 'En chiffres', figures: [keyFigureOf(random)] }),
  (random) =>
    block('Steps', {
      title: 'Les étapes',
      introduction: proseOf(random, 1),
      steps: ['Se renseigner', 'Essayer', 'Se former'].map((title) => ({
        title,
        text: articleOf(random, 1),
        duration: 'Un mois',
      })),
    }),
  (random) =>
    block('Faq', {
      title: 'Vos questions',
      items: [{ question: 'Est-ce un exemple\u202F?', answer: articleOf(random, 1) }],
    }),
  (random, world) => block('Testimonial', { testimonial: one(world, random, 'testimonial') }),
  (random) =>
    block('CallToAction', {
      title: 'Venez nous voir',
      text: proseOf(random, 1),
      link: { label: 'Voir l’agenda', url: '/agenda/' },
    }),
  (random, world) =>
    block('LinkedJobs', { title: 'Ces métiers', jobs: some(world, random, 'job-description', 3) }),
  (random, world) =>
    block('LinkedEvents', {
      title: 'Ces dates',
      events: some(world, random, 'event', 3),
      emptyText: 'Aucune date pour l’instant.',
    }),
  (random, world) =>
    block('LinkedEvents', {
      title: 'Les dates du métier',
      events: [],
      job: one(world, random, 'job-description'),
    }),
  (random, world) => block('LinkedPlans', { title: 'Ces plans', plans: some(world, random, 'plan', 2) }),
  (random) => block('Image', { image: pictureIn(random) }),
];
