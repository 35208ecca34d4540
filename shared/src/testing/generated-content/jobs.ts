/** Job descriptions, as long as real ones. */
import { terms } from '../../domain/vocabularies.ts';
import { aJobDescription } from '../builders.ts';
import { pictureIn } from './pictures.ts';
import { createRandom, type Random } from './random.ts';
import { articleOf, linesOf, proseOf, slugOf, summaryOf } from './texts.ts';
import { publishedAround } from './times.ts';
import { each, some, type Raw, type World } from './world.ts';

const WHO = [
  ['Accompagnante', 'Accompagnant'],
  ['Conseillère', 'Conseiller'],
  ['Animatrice', 'Animateur'],
  ['Coordinatrice', 'Coordinateur'],
  ['Intervenante', 'Intervenant'],
  ['Assistante', 'Assistant'],
] as const;
const WHAT = ['de jour', 'de nuit', 'à domicile', 'en résidence', 'en atelier', 'des familles', 'du répit'];

export function jobDescriptions(world: World): Raw[] {
  const random = createRandom(world.seed, 'job-description');
  return each(world, 'job-description', (number) => {
    const [woman, man] = WHO[number % WHO.length] ?? WHO[0];
    const what = `${WHAT[number % WHAT.length] ?? ''} (exemple ${number})`;
    return aJobDescription({
      updatedAt: publishedAround('2026-09-01'),
      titleInclusive: `${woman}, ${man.toLowerCase()} ${what}`,
      titleFeminine: `${woman} ${what}`,
      titleMasculine: `${man} ${what}`,
      slug: slugOf(`${man} ${what}`),
      synonyms: `Métier d’exemple ${number}`,
      summary: summaryOf(random),
      easyRead: 'Ce métier est un exemple.\nIl n’existe pas.',
      image: random.chance(0.5) ? pictureIn(random) : null,
      family: random.pick(terms('job-family')),
      priority: random.chance(0.2),
      typicalDay: articleOf(random, 2),
      verifiedOn: '2026-09-01',
      nextReviewOn: '2027-09-01',
      sources: [{ label: 'Source d’exemple', url: 'https://example.org/', date: '2026-01-01' }],
      ...work(random),
      ...access(random),
      ...relationsOf(world, random),
    });
  });
}

function work(random: Random): Raw {
  return {
    missions: random.shuffled(MISSIONS).map((title) => ({ title, text: proseOf(random, 2) })),
    skills: linesOf(random, 4),
    qualities: 'Patience\nÉcoute\nCalme',
    workingConditions: {
      places: 'Établissement\nDomicile',
      hours: random.several(terms('work-hours'), 3),
      travel: 'Des trajets entre plusieurs lieux.',
      drivingLicence: random.pick(terms('driving-licence')),
      strain: 'Station debout',
    },
    employerKinds: random.several(terms('employer-kind'), 3),
    employmentStatuses: random.several(terms('employment-status'), 2),
    pay: {
      entryMin: 1800 + 50 * random.below(8),
      entryMax: 2300,
      experiencedMin: 2400 + 50 * random.below(8),
      experiencedMax: 2900,
      gross: true,
      period: 'month',
      agreement: 'Convention d’exemple',
      source: 'Montants inventés pour l’exemple',
      sourceDate: '2026-01-01',
    },
  };
}

const MISSIONS = ['Accueillir', 'Écouter', 'Aider au quotidien', 'Transmettre', 'Travailler en équipe'];

function access(random: Random): Raw {
  return {
    accessLevel: random.between(3, 6),
    diplomaRequired: random.chance(0.5),
    regulated: random.chance(0.2),
    accessRoutes: random.several(terms('access-route'), 3),
    accessDetails: articleOf(random, 1),
    faq: ['Faut-il un diplôme\u202F?', 'Peut-on se reconvertir\u202F?'].map((question) => ({
      question,
      answer: articleOf(random, 1),
    })),
  };
}

function relationsOf(world: World, random: Random): Raw {
  return {
    sectors: some(world, random, 'sector', random.between(1, 2)),
    qualifications: some(world, random, 'qualification', random.between(1, 2)),
    progressions: some(world, random, 'job-description', random.between(0, 2)),
    relatedJobs: some(world, random, 'job-description', random.between(2, 3)),
    testimonials: random.chance(0.4) ? some(world, random, 'testimonial', 1) : [],
  };
}
