/** Plans with objectives, actions and measured indicators. */
import { terms } from '../../domain/vocabularies.ts';
import { pictureIn } from './pictures.ts';
import { createRandom, type Random } from './random.ts';
import { themes } from './sentences.ts';
import { articleOf, proseOf, slugOf, summaryOf } from './texts.ts';
import { publishedAround } from './times.ts';
import { each, some, type Raw, type World } from './world.ts';

const SOURCE = 'Chiffre inventé pour l’exemple';

export function plans(world: World): Raw[] {
  const random = createRandom(world.seed, 'plan');
  return each(world, 'plan', (number) => {
    const title = `Plan ${random.pick(themes)} (exemple ${number})`;
    const from = 2012 + ((number * 3) % 14);
    return {
      updatedAt: publishedAround('2026-06-01'),
      title,
      slug: slugOf(title),
      period: `${from}-${from + 5}`,
      summary: summaryOf(random),
      introduction: articleOf(random, 2),
      image: pictureIn(random),
      decision: { date: `${from}-03-12`, reference: `Décision d’exemple ${number}` },
      budget: { annual: 10_000 * random.between(1, 90), total: null, coFunding: 'Partenaires d’exemple' },
      keyFigures: Array.from({ length: 3 }, () => keyFigureOf(random)),
      objectives: Array.from({ length: 4 }, (_, index) => objectiveOf(random, index + 1)),
      indicators: Array.from({ length: 3 }, (_, index) => indicatorOf(random, index + 1)),
      documents: [],
      sources: [{ label: 'Source d’exemple', url: 'https://example.org/', date: `${from}-03-12` }],
      jobs: some(world, random, 'job-description', 3),
    };
  });
}

/** A figure that is said to be invented. */
export function keyFigureOf(random: Random): Raw {
  return {
    value: String(random.between(10, 900)),
    label: 'personnes accompagnées, par exemple',
    source: SOURCE,
    sourceUrl: 'https://example.org/',
    date: '2025-01-01',
  };
}

function objectiveOf(random: Random, number: number): Raw {
  return {
    title: `Objectif d’exemple ${number}`,
    text: articleOf(random, 1),
    actions: Array.from({ length: random.between(2, 4) }, (_, index) => ({
      title: `Action d’exemple ${number}.${index + 1}`,
      description: proseOf(random, 2),
      lead: 'Pilote d’exemple',
      partners: 'Premier partenaire\nSecond partenaire',
      due: `${random.between(2024, 2028)}-12-31`,
      state: random.pick(terms('plan-action-state')),
      progress: 5 * random.between(0, 20),
      budget: 1000 * random.between(5, 200),
    })),
  };
}

function indicatorOf(random: Random, number: number): Raw {
  return {
    label: `Indicateur d’exemple ${number}`,
    unit: 'places',
    description: proseOf(random, 1),
    measures: Array.from({ length: 5 }, (_, index) => ({
      date: `${2020 + index}-01-01`,
      value: random.between(100, 500),
      source: SOURCE,
    })),
    target: { date: '2028-12-31', value: 600 },
  };
}
