/** Interventions for schools and their dates, most of them held long ago. */
import { labelOf, terms } from '../../domain/vocabularies.ts';
import { anInterventionSession, aSchoolIntervention, to } from '../builders.ts';
import { contactOf } from './places.ts';
import { pictureIn } from './pictures.ts';
import { createRandom } from './random.ts';
import { themes } from './sentences.ts';
import { articleOf, linesOf, proseOf, slugOf, summaryOf } from './texts.ts';
import { dayOf, hoursOn, publishedAround } from './times.ts';
import { each, idOf, one, some, type Raw, type World } from './world.ts';

/** The share of sessions that are to come, at most so many. */
const COMING_SHARE = 0.3;
const MOST_COMING = 40;

export function schoolInterventions(world: World): Raw[] {
  const random = createRandom(world.seed, 'school-intervention');
  return each(world, 'school-intervention', (number) => {
    const format = random.pick(terms('intervention-format'));
    const about = `${labelOf('intervention-format', format)} ${random.pick(themes)}`;
    const title = `${about} (exemple ${number})`;
    return aSchoolIntervention({
      updatedAt: publishedAround('2026-09-01'),
      title,
      slug: slugOf(title),
      goal: summaryOf(random),
      format,
      description: articleOf(random, 4),
      image: random.chance(0.4) ? pictureIn(random) : null,
      durationMinutes: 5 * random.between(9, 24),
      levels: random.several(terms('school-level'), 3),
      groupSizeMin: 10,
      groupSizeMax: 35,
      jobs: some(world, random, 'job-description', random.between(1, 3)),
      speakers: proseOf(random, 1),
      equipment: linesOf(random, 2),
      placeKind: random.pick(terms('intervention-place')),
      areas: 'Plaine\nMontagne',
      free: true,
      parcoursAvenir: proseOf(random, 1),
      resourcesBefore: some(world, random, 'resource', 2),
      resourcesAfter: some(world, random, 'resource', 1),
      accessibility: proseOf(random, 1),
      contact: contactOf(number),
      example: true,
    });
  });
}

export function interventionSessions(world: World): Raw[] {
  const random = createRandom(world.seed, 'intervention-session');
  const count = world.counts['intervention-session'];
  const coming = Math.min(MOST_COMING, Math.round(count * COMING_SHARE));
  return each(world, 'intervention-session', (number) => {
    const day = dayOf(number, count, coming);
    const isComing = number > count - coming;
    return anInterventionSession({
      updatedAt: publishedAround(day),
      intervention: to(idOf('school-intervention', 1 + ((number - 1) % world.counts['school-intervention']))),
      commune: one(world, random, 'commune'),
      ...hoursOn(random, day),
      place: 'Salle polyvalente de l’exemple',
      level: random.pick(terms('school-level')),
      placesTotal: 30,
      placesTaken: isComing ? random.between(0, 30) : 30,
      state: isComing ? random.pick(['open', 'requested', 'confirmed']) : random.pick(['done', 'cancelled']),
      example: true,
    });
  });
}
