/** The questions of the orientation quiz on how one enters a job and where one does it. */
import type { Term } from 'shared/domain/vocabularies';
import { includesOneOf, not, type Answer, type Meets, type Question } from './orientation.ts';

export const workplace: Question = {
  id: 'lieu',
  question: 'Où aimeriez-vous travailler\u202F?',
  answers: [
    recruits(
      'domicile',
      'Chez les gens',
      ['des services à domicile ou des particuliers', 'de service à domicile ni de particulier'],
      ['home_care_service', 'household'],
    ),
    recruits(
      'etablissement',
      'Dans un établissement (Ehpad, foyer, crèche…)',
      ['des établissements', 'd’établissement'],
      ['ehpad', 'autonomy_residence', 'disability_facility', 'child_protection', 'nursery', 'hospital'],
    ),
    recruits(
      'collectivite',
      'Au Département ou dans une commune',
      ['des collectivités', 'de collectivité'],
      ['department', 'municipality'],
    ),
  ],
  unknown: 'Les employeurs de ce métier ne sont pas renseignés.',
};

function recruits(
  id: string,
  label: string,
  [who, nobody]: readonly [string, string],
  kinds: Term<'employer-kind'>[],
): Answer {
  return {
    id,
    label,
    meets: includesOneOf((job) => job.employers, kinds),
    met: `Le lieu de travail vous convient\u202F: ${who} recrutent pour ce métier.`,
    unmet: `Parmi les employeurs que nous connaissons pour ce métier, il n’y a pas ${nobody}.`,
  };
}

/** The level of the baccalauréat, in the French framework of qualifications. */
const BAC = 4;
const isBeyondBac: Meets = ({ diplomaRequired, level }) =>
  diplomaRequired ? (level === undefined ? undefined : level > BAC) : false;

export const diploma: Question = {
  id: 'diplome',
  question: 'Avec quel diplôme voulez-vous commencer\u202F?',
  answers: [
    {
      id: 'sans',
      label: 'Sans diplôme',
      meets: ({ diplomaRequired }) => !diplomaRequired,
      met: 'Vous voulez commencer sans diplôme\u202F: ce métier n’en exige pas.',
      unmet: 'Ce métier exige un diplôme.',
    },
    {
      id: 'bac',
      label: 'Un diplôme du CAP au bac, au plus',
      meets: not(isBeyondBac),
      met: 'Vous vous arrêtez au bac ou avant\u202F: ce métier n’exige pas plus.',
      unmet: 'Ce métier exige des études après le bac.',
    },
    {
      id: 'etudes',
      label: 'Un diplôme après le bac',
      meets: isBeyondBac,
      met: 'Vous voulez étudier après le bac\u202F: ce métier demande un diplôme de ce niveau.',
      unmet: 'Ce métier ne demande pas d’études après le bac.',
    },
  ],
  unknown: 'Le niveau du diplôme n’est pas renseigné.',
};

export const training: Question = {
  id: 'formation',
  question: 'Comment aimeriez-vous apprendre le métier\u202F?',
  answers: [
    learns('ecole', 'À l’école', 'la formation initiale', 'initial'),
    learns('alternance', 'En travaillant, comme apprentie ou apprenti', 'l’apprentissage', 'apprenticeship'),
    learns('experience', 'En faisant reconnaître mon expérience', 'la validation des acquis (VAE)', 'vae'),
  ],
  unknown: 'Les chemins vers ce métier ne sont pas renseignés.',
};

function learns(id: string, label: string, way: string, route: Term<'access-route'>): Answer {
  return {
    id,
    label,
    meets: includesOneOf((job) => job.routes, [route]),
    met: `Le chemin que vous préférez existe\u202F: ${way} mène à ce métier.`,
    unmet: `Parmi les chemins que nous connaissons vers ce métier, il n’y a pas ${way}.`,
  };
}

export const driving: Question = {
  id: 'conduite',
  question: 'Voulez-vous conduire pour votre travail\u202F?',
  answers: [
    {
      id: 'oui',
      label: 'Oui',
      meets: ({ licence }) => licence && licence !== 'not_needed',
      met: 'Vous voulez bien conduire\u202F: le permis sert dans ce métier.',
      unmet: 'Dans ce métier, le permis ne sert pas.',
    },
    {
      id: 'non',
      label: 'Non, ou je n’ai pas le permis',
      meets: ({ licence }) => licence && licence !== 'required',
      met: 'Vous ne voulez pas conduire\u202F: le permis n’est pas indispensable dans ce métier.',
      unmet: 'Le permis est indispensable dans ce métier.',
    },
  ],
  unknown: 'Le besoin du permis n’est pas renseigné.',
};

export const employer: Question = {
  id: 'employeur',
  question: 'Pour qui aimeriez-vous travailler\u202F?',
  answers: [
    worksFor('public', 'Le service public', 'le service public', ['territorial_service', 'hospital_service']),
    worksFor('association', 'Une association', 'une association', ['nonprofit']),
    worksFor('entreprise', 'Une entreprise', 'une entreprise', ['private_company']),
    worksFor('particulier', 'Un particulier, ou à mon compte', 'un particulier ou à son compte', [
      'individual_employer',
      'self_employed',
    ]),
  ],
  unknown: 'Les statuts possibles dans ce métier ne sont pas renseignés.',
};

function worksFor(id: string, label: string, whom: string, statuses: Term<'employment-status'>[]): Answer {
  return {
    id,
    label,
    meets: includesOneOf((job) => job.statuses, statuses),
    met: `L’employeur que vous préférez est possible\u202F: ce métier s’exerce pour ${whom}.`,
    unmet: `À notre connaissance, ce métier ne s’exerce pas pour ${whom}.`,
  };
}
