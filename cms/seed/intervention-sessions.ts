/**
 * Twenty-four made-up dates, marked « Exemple », in every state. Places are pupils. The school that booked is private, so
 * a place only says what kind of building it is.
 */
import type { InterventionSessionSeed } from './types';

const testimony = { intervention: 'rencontrer-une-professionnelle-ou-un-professionnel', example: true };
const simulator = { intervention: 'dans-la-peau-d-une-personne-agee', example: true };
const careHome = { intervention: 'visiter-un-ehpad', example: true };
const sheltered = { intervention: 'visiter-un-esat', example: true };
const nursery = { intervention: 'une-matinee-a-la-creche', example: true };
const game = { intervention: 'qui-fait-quoi-le-jeu-des-metiers', example: true };
const filmDebate = { intervention: 'cine-debat-grandir-ailleurs', example: true };
const forum = { intervention: 'forum-des-metiers-dans-votre-etablissement', example: true };
const gestures = { intervention: 'les-gestes-qui-aident', example: true };
const internship = { intervention: 'preparer-son-stage-a-distance', example: true };

function at(commune: string, place: string) {
  return { commune, place };
}

function pupils(
  level: NonNullable<InterventionSessionSeed['level']>,
  placesTaken: number,
  placesTotal: number,
) {
  return { level, placesTaken, placesTotal };
}

export const interventionSessions: Record<string, InterventionSessionSeed> = {
  'temoignage-bourg-1': {
    ...testimony,
    ...at('bourg-en-bresse', 'Dans un collège'),
    ...pupils('troisieme', 28, 30),
    state: 'done',
    date: { day: -33, start: '10:00', end: '10:55' },
  },
  'simulateur-belley-1': {
    ...simulator,
    ...at('belley', 'Dans un lycée'),
    ...pupils('premiere', 14, 16),
    state: 'done',
    date: { day: -26, start: '13:30', end: '15:20' },
  },
  'jeu-arbent-1': {
    ...game,
    ...at('arbent', 'Dans un collège'),
    ...pupils('cinquieme', 27, 28),
    state: 'done',
    date: { day: -40, start: '09:00', end: '10:00' },
  },
  'visite-ehpad-hauteville-1': {
    ...careHome,
    ...at('plateau-d-hauteville', 'Dans un Ehpad'),
    ...pupils('troisieme', 0, 12),
    state: 'cancelled',
    date: { day: -19, start: '14:00', end: '16:30' },
  },
  'gestes-bourg-1': {
    ...gestures,
    ...at('bourg-en-bresse', 'Dans un lycée'),
    ...pupils('premiere', 16, 16),
    state: 'confirmed',
    date: { day: 6, start: '13:30', end: '15:30' },
  },
  'temoignage-oyonnax-1': {
    ...testimony,
    ...at('oyonnax', 'Dans un collège'),
    ...pupils('troisieme', 26, 30),
    state: 'confirmed',
    date: { day: 9, start: '09:00', end: '09:55' },
  },
  'jeu-saint-rambert-1': {
    ...game,
    ...at('saint-rambert-en-bugey', 'Dans un collège'),
    ...pupils('sixieme', 25, 28),
    state: 'requested',
    date: { day: 13, start: '10:00', end: '11:00' },
  },
  'simulateur-valserhone-1': {
    ...simulator,
    ...at('valserhone', 'Dans un lycée'),
    ...pupils('seconde', 16, 16),
    state: 'confirmed',
    date: { day: 16, start: '10:00', end: '11:50' },
  },
  'visite-ehpad-nantua-1': {
    ...careHome,
    ...at('nantua', 'Dans un Ehpad'),
    ...pupils('seconde', 10, 12),
    state: 'requested',
    date: { day: 20, start: '14:00', end: '16:30' },
  },
  'gestes-nantua-1': {
    ...gestures,
    ...at('nantua', 'Dans un lycée'),
    ...pupils('cap', 0, 16),
    state: 'cancelled',
    date: { day: 23, start: '08:30', end: '10:30' },
  },
  'temoignage-trevoux-1': {
    ...testimony,
    ...at('trevoux', 'Dans un lycée'),
    ...pupils('seconde', 0, 30),
    state: 'open',
    date: { day: 27, start: '11:00', end: '11:55' },
  },
  // Full, but open: it shows the waiting list.
  'visite-esat-bourg-1': {
    ...sheltered,
    ...at('bourg-en-bresse', 'Dans un Esat'),
    ...pupils('segpa', 12, 12),
    state: 'open',
    date: { day: 31, start: '09:30', end: '11:30' },
  },
  'visite-creche-miribel-1': {
    ...nursery,
    ...at('miribel', 'Dans une crèche'),
    ...pupils('cap', 3, 8),
    state: 'open',
    date: { day: 37, start: '09:00', end: '12:00' },
  },
  'simulateur-chatillon-1': {
    ...simulator,
    ...at('chatillon-sur-chalaronne', 'Dans un lycée'),
    ...pupils('terminale', 0, 16),
    state: 'open',
    date: { day: 44, start: '13:30', end: '15:20' },
  },
  'cine-debat-bourg-1': {
    ...filmDebate,
    ...at('bourg-en-bresse', 'Dans un lycée'),
    ...pupils('premiere', 58, 60),
    state: 'requested',
    date: { day: 50, start: '14:00', end: '16:00' },
  },
  'stage-a-distance-1': {
    ...internship,
    ...at('bourg-en-bresse', 'En visioconférence'),
    ...pupils('seconde', 18, 60),
    state: 'open',
    date: { day: 55, start: '11:00', end: '12:00' },
  },
  'visite-ehpad-villars-1': {
    ...careHome,
    ...at('villars-les-dombes', 'Dans un Ehpad'),
    ...pupils('troisieme', 0, 12),
    state: 'open',
    date: { day: 62, start: '14:00', end: '16:30' },
  },
  'jeu-pont-de-vaux-1': {
    ...game,
    ...at('pont-de-vaux', 'Dans un collège'),
    ...pupils('quatrieme', 0, 28),
    state: 'open',
    date: { day: 69, start: '09:00', end: '10:00' },
  },
  'temoignage-gex-1': {
    ...testimony,
    ...at('gex', 'Dans un collège'),
    ...pupils('quatrieme', 0, 30),
    state: 'open',
    date: { day: 76, start: '10:00', end: '10:55' },
  },
  'forum-lagnieu-1': {
    ...forum,
    ...at('lagnieu', 'Dans un collège'),
    ...pupils('troisieme', 60, 120),
    state: 'open',
    date: { day: 86, start: '08:30', end: '11:30' },
  },
  'simulateur-amberieu-1': {
    ...simulator,
    ...at('amberieu-en-bugey', 'Dans un collège'),
    ...pupils('troisieme', 0, 16),
    state: 'open',
    date: { day: 98, start: '13:30', end: '15:20' },
  },
  'visite-creche-ferney-1': {
    ...nursery,
    ...at('ferney-voltaire', 'Dans une crèche'),
    ...pupils('seconde', 0, 8),
    state: 'open',
    date: { day: 114, start: '09:00', end: '12:00' },
  },
  'cine-debat-oyonnax-1': {
    ...filmDebate,
    ...at('oyonnax', 'Dans un lycée'),
    ...pupils('post_bac', 0, 60),
    state: 'open',
    date: { day: 131, start: '10:00', end: '12:00' },
  },
  'stage-a-distance-2': {
    ...internship,
    ...at('bourg-en-bresse', 'En visioconférence'),
    ...pupils('troisieme', 0, 60),
    state: 'open',
    date: { day: 158, start: '14:00', end: '15:00' },
  },
};
