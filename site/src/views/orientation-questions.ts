/** The ten questions of the orientation quiz, in plain words; each looks at what every job description can say. */
import { capitalized } from 'shared/domain/capitalized';
import type { Term } from 'shared/domain/vocabularies';
import { diploma, driving, employer, training, workplace } from './orientation-conditions.ts';
import { includesOneOf, not, type Answer, type Meets, type Question } from './orientation.ts';

/** A sector that a visitor may choose; its name is the editors'. */
export interface ChosenSector {
  slug: string;
  name: string;
}

/** @param sectors in the editors' order; without any, the question on them falls away. */
export function orientationQuestions(sectors: readonly ChosenSector[]): Question[] {
  return [
    activity,
    ...(sectors.length > 0 ? [sectorQuestion(sectors)] : []),
    daytime,
    weekend,
    atHome,
    workplace,
    diploma,
    training,
    driving,
    employer,
  ];
}

const activity: Question = {
  id: 'activite',
  question: 'Qu’aimeriez-vous faire surtout\u202F?',
  answers: [
    likes('quotidien', 'aider dans la vie de tous les jours', ['daily_support', 'hosting']),
    likes('soin', 'soigner', ['care']),
    likes('education', 'éduquer, animer', ['education', 'activities']),
    likes('conseil', 'conseiller, organiser', ['advice', 'management']),
    likes('coulisses', 'travailler en coulisses pour que tout tourne', ['support']),
  ],
  unknown: 'L’activité principale de ce métier n’est pas renseignée.',
};

function likes(id: string, activityName: string, families: Term<'job-family'>[]): Answer {
  return {
    id,
    label: capitalized(activityName),
    meets: ({ family }) => family && families.includes(family),
    met: `Vous aimeriez ${activityName}\u202F: c’est l’activité principale de ce métier.`,
    unmet: 'L’activité que vous préférez n’est pas la principale de ce métier.',
  };
}

function sectorQuestion(sectors: readonly ChosenSector[]): Question {
  return {
    id: 'domaine',
    question: 'Quel domaine vous attire le plus\u202F?',
    answers: sectors.map(({ slug, name }) => ({
      id: slug,
      label: name,
      meets: includesOneOf((job) => job.sectors, [slug]),
      met: `Le domaine «\u202F${name}\u202F» vous attire\u202F: ce métier s’y exerce.`,
      unmet: `Ce métier ne s’exerce pas dans le domaine «\u202F${name}\u202F».`,
    })),
    unknown: 'Les domaines de ce métier ne sont pas renseignés.',
  };
}

const HOURS_UNKNOWN = 'Les horaires de ce métier ne sont pas renseignés.';
/** Whoever is there day and night works in the evening, at night and at the week-end. */
const workedIn = (hours: Term<'work-hours'>[]) => includesOneOf((job) => job.hours, [...hours, 'live_in']);

const daytime: Question = {
  id: 'horaires',
  question: 'À quels moments voulez-vous travailler\u202F?',
  answers: [
    {
      id: 'jour',
      label: 'Le jour seulement',
      meets: not(workedIn(['evening', 'night'])),
      met: 'Vous préférez travailler le jour\u202F: ce métier se pratique en journée.',
      unmet: 'Ce métier se pratique aussi le soir ou la nuit.',
    },
    {
      id: 'soir',
      label: 'Le jour ou le soir, mais pas la nuit',
      meets: not(workedIn(['night'])),
      met: 'Vous ne voulez pas travailler la nuit\u202F: ce métier se pratique sans.',
      unmet: 'Ce métier se pratique aussi la nuit.',
    },
    {
      id: 'nuit',
      label: 'La nuit, cela me plairait',
      meets: workedIn(['night']),
      met: 'Travailler la nuit vous plairait\u202F: ce métier le permet.',
      unmet: 'Ce métier ne se pratique pas la nuit.',
    },
  ],
  unknown: HOURS_UNKNOWN,
};

const weekend: Question = {
  id: 'week-end',
  question: 'Et le week-end\u202F?',
  answers: [
    {
      id: 'libre',
      label: 'Je veux le garder libre',
      meets: not(workedIn(['weekend'])),
      met: 'Vous voulez garder vos week-ends\u202F: ce métier se pratique en semaine.',
      unmet: 'Ce métier se pratique aussi le week-end.',
    },
    {
      id: 'travail',
      label: 'Y travailler parfois me plairait',
      meets: workedIn(['weekend']),
      met: 'Travailler parfois le week-end vous plairait\u202F: ce métier le permet.',
      unmet: 'Ce métier ne se pratique pas le week-end.',
    },
  ],
  unknown: HOURS_UNKNOWN,
};

/** A presence without a break at home says it too, where no family is given. */
const isAtHome: Meets = ({ family, hours }) =>
  family === 'hosting' || hours.includes('live_in') || (family === undefined ? undefined : false);

const atHome: Question = {
  id: 'chez-soi',
  question: 'Aimeriez-vous accueillir quelqu’un chez vous\u202F?',
  answers: [
    {
      id: 'oui',
      label: 'Oui, pourquoi pas',
      meets: isAtHome,
      met: 'Vous aimeriez accueillir chez vous\u202F: c’est ce que propose ce métier.',
      unmet: 'Ce métier ne se pratique pas chez vous.',
    },
    {
      id: 'non',
      label: 'Non, je préfère sortir de chez moi',
      meets: not(isAtHome),
      met: 'Vous préférez sortir de chez vous\u202F: ce métier se pratique ailleurs.',
      unmet: 'Ce métier consiste à accueillir chez soi.',
    },
  ],
  unknown: 'Le lieu de travail n’est pas renseigné.',
};
