/** The small reference types: sectors, diplomas, terms, resources, redirects and periods. */
import { terms } from '../../domain/vocabularies.ts';
import { addDays } from '../../domain/paris-time.ts';
import { createRandom } from './random.ts';
import { proseOf, summaryOf } from './texts.ts';
import { publishedAround, TODAY } from './times.ts';
import { each, idOf, one, type Raw, type World } from './world.ts';

const updatedAt = publishedAround(TODAY);

const SECTORS = [
  ['Grand âge', 'grand-age'],
  ['Handicap', 'handicap'],
  ['Petite enfance', 'petite-enfance'],
  ['Protection de l’enfance', 'protection-de-l-enfance'],
  ['Insertion', 'insertion'],
] as const;

export function sectors(world: World): Raw[] {
  const random = createRandom(world.seed, 'sector');
  return each(world, 'sector', (number) => {
    const [name, slug] = SECTORS[(number - 1) % SECTORS.length] ?? SECTORS[0];
    return { updatedAt, name, slug, summary: summaryOf(random), order: number };
  });
}

/** Every tenth one has ended and is replaced by the next. */
export function qualifications(world: World): Raw[] {
  const random = createRandom(world.seed, 'qualification');
  return each(world, 'qualification', (number) => {
    const ended = number % 10 === 1 && number < world.counts.qualification;
    return {
      updatedAt,
      title: `Diplôme d’exemple nº ${number}`,
      acronym: `DEX${number}`,
      level: random.between(3, 7),
      certifier: 'Certificateur d’exemple',
      validFrom: '2021-01-01',
      validUntil: ended ? '2025-12-31' : '2029-12-31',
      replacedBy: ended ? { documentId: idOf('qualification', number + 1) } : null,
      routes: random.several(terms('access-route'), 3),
      url: `https://diplomes.example.org/${number}`,
    };
  });
}

export function glossaryTerms(world: World): Raw[] {
  const random = createRandom(world.seed, 'glossary-term');
  return each(world, 'glossary-term', (number) => ({
    updatedAt,
    acronym: `EXM${number}`,
    expansion: `Sigle d’exemple nº ${number}`,
    explanation: proseOf(random, 2),
  }));
}

export function testimonials(world: World): Raw[] {
  const random = createRandom(world.seed, 'testimonial');
  return each(world, 'testimonial', () => ({
    updatedAt,
    firstName: 'Prénom d’exemple',
    jobTitle: 'métier d’exemple',
    quote: `Personne n’a dit ces mots, ils servent d’exemple. ${proseOf(random, 2)}`,
    consentUntil: '2029-12-31',
    job: one(world, random, 'job-description'),
  }));
}

export function resources(world: World): Raw[] {
  const random = createRandom(world.seed, 'resource');
  return each(world, 'resource', (number) => ({
    updatedAt,
    title: `Ressource d’exemple nº ${number}`,
    kind: random.pick(terms('resource-kind')),
    description: proseOf(random, 2),
    audiences: random.several(terms('audience'), 2),
    ...(number % 3 === 0
      ? { page: one(world, random, 'page') }
      : { url: `https://ressources.example.org/${number}` }),
  }));
}

export function redirects(world: World): Raw[] {
  const random = createRandom(world.seed, 'redirect');
  return each(world, 'redirect', (number) => ({
    updatedAt,
    from: `/ancien-site/exemple-${number}/`,
    to: random.pick(['/agenda/', '/metiers/', '/actualites/', '/plans/']),
    permanent: true,
  }));
}

export function schoolPeriods(world: World): Raw[] {
  const random = createRandom(world.seed, 'school-period');
  return each(world, 'school-period', (number) => {
    const start = addDays('2026-09-07', number * 21);
    return {
      updatedAt,
      label: `Période d’exemple nº ${number}`,
      kind: random.pick(terms('school-period-kind')),
      start,
      end: addDays(start, 13),
      zone: 'A',
      confirmed: random.chance(0.5),
      source: 'Calendrier d’exemple',
    };
  });
}
