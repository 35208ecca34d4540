/** The questions people ask before they become foster carers. */
import type { FaqItemPart } from '../types';

const OFFICIAL_GUIDE = 'https://www.service-public.fr/particuliers/vosdroits/F1260';

export const fosterCareQuestions: FaqItemPart[] = [
  {
    question: 'Faut-il un diplôme ?',
    answer:
      'Non, pas pour se présenter. C’est l’agrément qui compte. La formation vient ensuite, pendant que vous exercez. Si vous avez déjà un diplôme du secteur social ou de la santé, elle peut être allégée.',
  },
  {
    question: 'Je vis seule, ou seul. Est-ce possible ?',
    answer:
      'Oui. La situation de famille n’est pas une condition. Ce qui compte, c’est le cadre de vie que vous offrez et l’accord de celles et ceux qui vivent sous votre toit.',
  },
  {
    question: 'Combien d’enfants peut-on accueillir ?',
    answer:
      'L’agrément fixe le nombre : trois enfants ou jeunes de moins de 21 ans au plus, en même temps. Le Département peut faire une exception pour répondre à un besoin particulier.',
  },
  {
    question: 'Combien gagne-t-on ?',
    answer: `Le salaire dépend du nombre d’enfants accueillis et de la durée de l’accueil. La loi fixe un minimum. Pour un premier enfant accueilli en continu, c’est le Smic mensuel. Chaque enfant de plus ajoute au moins 70 fois le Smic horaire par mois. Une indemnité d’entretien s’y ajoute pour les dépenses de l’enfant.

Chaque Département fixe ses propres montants. Le plan voté dans l’Ain en décembre 2022 prévoit d’aller au-delà du minimum.

Source : [fiche officielle « Famille d’accueil »](${OFFICIAL_GUIDE}).`,
  },
  {
    question: 'Qui décide pour l’enfant ?',
    answer:
      'Ses parents gardent en principe l’autorité parentale. Leur accord est demandé pour les décisions importantes, par exemple une opération. Au quotidien, vous travaillez avec l’équipe de la protection de l’enfance.',
  },
  {
    question: 'Que faire si l’agrément est refusé ?',
    answer:
      'Le refus vous est envoyé par écrit. La lettre dit pour quelles raisons et comment contester la décision.',
  },
  {
    question: 'Et au bout des cinq ans ?',
    answer:
      'Vous demandez le renouvellement au moins trois mois avant la fin. Le Département vous écrit dans l’année qui précède pour vous envoyer le formulaire. Avec le diplôme d’État, l’agrément est renouvelé sans limite de durée.',
  },
  {
    question: 'Quelle différence avec l’assistant maternel ou l’accueillante familiale ?',
    answer: `Une assistante maternelle ou un assistant maternel garde de jeunes enfants, le plus souvent dans la journée. Une accueillante ou un accueillant familial reçoit des adultes âgés ou handicapés. Une assistante ou un assistant familial accueille des enfants et des jeunes confiés, jour et nuit.

Pour comparer, lisez les fiches : [assistante ou assistant maternel](/metiers/assistant-maternel/), [accueillante ou accueillant familial](/metiers/accueillant-familial/), [assistante ou assistant familial](/metiers/assistant-familial/).`,
  },
];
