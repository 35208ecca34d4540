/** Events in order of time, from 2012 to 2027; the last ones are to come. */
import { addDays } from '../../domain/paris-time.ts';
import { labelOf, terms } from '../../domain/vocabularies.ts';
import { anEvent, to } from '../builders.ts';
import { contactOf, communeName, placeOf } from './places.ts';
import { pictureIn } from './pictures.ts';
import { createRandom, type Random } from './random.ts';
import { themes } from './sentences.ts';
import { articleOf, slugOf, summaryOf } from './texts.ts';
import { comingDay, dayOf, hoursOn, publishedAround } from './times.ts';
import { each, idOf, one, some, type Raw, type World } from './world.ts';

/** Whatever the size of the site. */
const MOST_TO_COME = 40;
/** Of few events, so that some are over. */
const SHARE_TO_COME = 0.6;

export function events(world: World): Raw[] {
  const random = createRandom(world.seed, 'event');
  const count = world.counts.event;
  const toCome = Math.min(MOST_TO_COME, Math.ceil(count * SHARE_TO_COME));
  return each(world, 'event', (number) => {
    const day = dayOf(number, count, toCome);
    const commune = random.between(1, world.counts.commune);
    const kind = random.pick(terms('event-kind'));
    const about = `${labelOf('event-kind', kind)} ${random.pick(themes)}`;
    const title = `${about} à ${communeName(commune)} (exemple ${number})`;
    return anEvent({
      updatedAt: publishedAround(day),
      title,
      slug: slugOf(title),
      kind,
      summary: summaryOf(random),
      description: articleOf(random, 5),
      image: random.chance(0.4) ? pictureIn(random) : null,
      dates: datesFrom(random, day),
      place: placeOf(world, number, to(idOf('commune', commune))),
      audiences: random.several(terms('audience'), 3),
      free: true,
      organizer: one(world, random, 'organization'),
      contact: contactOf(number),
      jobs: some(world, random, 'job-description', random.between(1, 3)),
      sectors: some(world, random, 'sector', random.between(1, 2)),
      example: true,
      ...(number > count - toCome ? announced(random, day, number) : { mode: 'offline' }),
    });
  });
}

/** Mostly one date, now and then a series over some weeks. */
function datesFrom(random: Random, day: string): Raw[] {
  const count = random.chance(0.1) ? random.between(2, 4) : 1;
  return Array.from({ length: count }, (_, index) => hoursOn(random, addDays(day, -7 * index))).toReversed();
}

/** What is only said of events that people can still come to. */
function announced(random: Random, day: string, number: number): Raw {
  const online = random.chance(0.15);
  return {
    ...stateOf(random, number),
    mode: online ? 'mixed' : 'offline',
    onlineUrl: online ? 'https://visio.example.org/' : null,
    registration: {
      needed: random.chance(0.6),
      url: 'https://inscription.example.org/',
      email: 'inscription@example.org',
      // Before the first date of a series, which ends on `day`.
      deadline: hoursOn(random, addDays(day, -30))['start'],
      capacity: 10 * random.between(2, 12),
    },
  };
}

function stateOf(random: Random, number: number): Raw {
  const eventStatus = STATES[number % STATES.length] ?? 'scheduled';
  if (eventStatus !== 'postponed') return { eventStatus };
  return { eventStatus, postponedTo: random.chance(0.5) ? hoursOn(random, comingDay(110, 110)) : null };
}

const usual = Array.from({ length: 9 }, () => 'scheduled');
const STATES = [...usual, 'full', ...usual, 'postponed', ...usual, 'cancelled', ...usual, 'moved_online'];
