/** Articles in order of time, from 2012 until today. */
import { aNewsArticle } from '../builders.ts';
import { pictureIn } from './pictures.ts';
import { createRandom } from './random.ts';
import { themes } from './sentences.ts';
import { articleOf, slugOf, summaryOf } from './texts.ts';
import { pastDay, publishedAround } from './times.ts';
import { each, some, type Raw, type World } from './world.ts';

const ABOUT = ['Des nouvelles', 'Retour sur une journée', 'Une rencontre autour', 'Un premier bilan'];

export function newsArticles(world: World): Raw[] {
  const random = createRandom(world.seed, 'news-article');
  return each(world, 'news-article', (number) => {
    const date = pastDay(number, world.counts['news-article']);
    const title = `${random.pick(ABOUT)} ${random.pick(themes)} (exemple ${number})`;
    return aNewsArticle({
      updatedAt: publishedAround(date),
      title,
      slug: slugOf(title),
      summary: summaryOf(random),
      date,
      image: random.chance(0.4) ? pictureIn(random) : null,
      body: articleOf(random, 8),
      jobs: some(world, random, 'job-description', random.between(0, 2)),
      events: random.chance(0.3) ? some(world, random, 'event', 1) : [],
      plans: random.chance(0.1) ? some(world, random, 'plan', 1) : [],
      sources: [{ label: 'Source d’exemple', url: 'https://example.org/', date }],
    });
  });
}
