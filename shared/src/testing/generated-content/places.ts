/** Communes that do not exist, and what lies in them: organizations, schools. */
import { labelOf, terms } from '../../domain/vocabularies.ts';
import { isUai } from '../../domain/uai.ts';
import { createRandom } from './random.ts';
import { proseOf } from './texts.ts';
import { publishedAround, TODAY } from './times.ts';
import { each, one, some, type Raw, type World } from './world.ts';

const updatedAt = publishedAround(TODAY);

const FIRST = ['Saint-Exemple', 'Villexemple', 'Exemple', 'Montexemple', 'Bourgexemple'];
const LAST = ['le-Haut', 'sur-Rivière', 'les-Étangs', 'en-Plaine', 'la-Forêt', 'du-Pont', 'les-Prés'];

/** The name of the commune with this number. */
export function communeName(number: number): string {
  const first = FIRST[number % FIRST.length] ?? '';
  const last = LAST[Math.floor(number / FIRST.length) % LAST.length] ?? '';
  return `${first}-${last} ${number}`;
}

/** Codes from 01500 on, which no commune has. */
export function communes(world: World): Raw[] {
  return each(world, 'commune', (number) => ({
    updatedAt,
    insee: `01${500 + number}`,
    name: communeName(number),
    postcodes: '01999',
    epci: `Communauté d’exemple ${1 + (number % 14)}`,
    latitude: 45.7 + (number % 20) / 40,
    longitude: 4.9 + (number % 23) / 40,
  }));
}

export function organizations(world: World): Raw[] {
  const random = createRandom(world.seed, 'organization');
  return each(world, 'organization', (number) => ({
    updatedAt,
    name: `Structure d’exemple nº ${number}`,
    kinds: random.several(terms('organization-kind'), 2),
    street: `${number} rue de l’Exemple`,
    postcode: '01999',
    commune: one(world, random, 'commune'),
    sectors: some(world, random, 'sector', 2),
    website: `https://structure-${number}.example.org/`,
    contact: contactOf(number),
    welcomesTrainees: random.several(terms('trainee-audience'), random.between(0, 3)),
    disabilityFriendly: random.chance(0.3),
  }));
}

/** UAI of a département that does not exist. */
export function schools(world: World): Raw[] {
  const random = createRandom(world.seed, 'school');
  const kinds = terms('school-kind').filter((kind) => kind !== 'other');
  return each(world, 'school', (number) => {
    const kind = random.pick(kinds);
    return {
      updatedAt,
      uai: uaiOf(number),
      name: `${labelOf('school-kind', kind)} d’exemple nº ${number}`,
      kind,
      legalStatus: random.pick(terms('school-status')),
      street: `${number} avenue de l’Exemple`,
      postcode: '01999',
      commune: one(world, random, 'commune'),
      priorityEducation: random.chance(0.2),
      levels: random.several(terms('school-level'), 4),
      closed: number % 12 === 2,
    };
  });
}

/** How to reach a service that does not exist; the numbers are those reserved for fiction. */
export function contactOf(number: number): Raw {
  return {
    service: `Service d’exemple ${1 + (number % 12)}`,
    email: 'contact@example.org',
    phone: `04 65 71 00 ${String(number % 100).padStart(2, '0')}`,
    responseDays: 5,
  };
}

/** Where something is held. */
export function placeOf(world: World, number: number, commune: Raw): Raw {
  const random = createRandom(world.seed, `place ${number}`);
  return {
    name: `${random.pick(['Salle', 'Maison', 'Centre', 'Espace'])} de l’Exemple`,
    street: `${random.between(1, 90)} rue de l’Exemple`,
    postcode: '01999',
    commune,
    stepFree: random.chance(0.7),
    hearingLoop: random.chance(0.3),
    transport: proseOf(random, 1),
  };
}

function uaiOf(number: number): string {
  const digits = String(number).padStart(7, '0');
  const letter = [...'ABCDEFGHJKLMNPRSTUVWXYZ'].find((candidate) => isUai(`${digits}${candidate}`));
  return `${digits}${letter}`;
}
