/**
 * The foster carer campaign: why, who, how, with what support. Its self-check and its questions are in files of
 * their own.
 */
import type { PageSeed } from '../types';
import { fosterCareSelfCheck } from './devenir-assistant-familial-auto-verification';
import { fosterCareQuestions } from './devenir-assistant-familial-questions';

const SESSION = 'Département de l’Ain, session du 12 décembre 2022';
const FOSTER_PAGE = 'https://ain.fr/solutions/devenir-assistant-familial';
const FOSTER_PAGE_NAME = 'Département de l’Ain, page « Devenir assistant familial » de ain.fr';
const OFFICIAL_GUIDE = 'https://www.service-public.fr/particuliers/vosdroits/F1260';
const TRAINING_LAW = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051418793';

export default {
  title: 'Devenir assistante familiale ou assistant familial',
  summary:
    'Accueillir chez soi un enfant confié est un métier. Le Département de l’Ain recherche des familles d’accueil : voici les conditions, les étapes et l’aide prévue.',
  image: {
    file: 'campagne-assistant-familial',
    alternativeText:
      'Dessin : sur le pas de sa porte, une femme ouvre les bras à un enfant qui arrive avec sa valise.',
  },
  blocks: [
    {
      __component: 'blocks.text',
      title: 'Ouvrir sa porte, chaque jour',
      text: `Certains enfants ne peuvent pas vivre chez leurs parents, pour un temps ou pour longtemps. Ils sont alors confiés au Département. Une partie d’entre eux grandit dans une famille d’accueil.

L’assistante familiale ou l’assistant familial est la personne qui accueille, chez elle, jour et nuit. Elle veille au sommeil, aux devoirs, aux rendez-vous, aux chagrins et aux anniversaires. C’est un métier, avec un contrat, un salaire, une formation et une équipe.

On peut accueillir un nouveau-né, un enfant, un jeune de moins de 21 ans. Un accueil dure d’un jour à plusieurs années.`,
    },
    {
      __component: 'blocks.key-figures',
      title: 'Pourquoi l’Ain a besoin de vous',
      figures: [
        {
          value: '1 467',
          label: 'enfants confiés au Département de l’Ain',
          source: FOSTER_PAGE_NAME,
          sourceUrl: FOSTER_PAGE,
        },
        {
          value: '541',
          label: 'd’entre eux vivent dans une famille d’accueil',
          source: FOSTER_PAGE_NAME,
          sourceUrl: FOSTER_PAGE,
        },
        {
          value: '287',
          label: 'assistantes et assistants familiaux au début de 2022, contre 308 en 2017',
          source: SESSION,
          date: '2022-12-12',
        },
      ],
    },
    {
      __component: 'blocks.text',
      text: 'Beaucoup de familles d’accueil partiront bientôt à la retraite. Il faut des femmes et des hommes pour prendre le relais.',
    },
    {
      __component: 'blocks.text',
      title: 'Qui peut se présenter ?',
      text: `Vous pouvez vous présenter si vous êtes majeure ou majeur et si vous habitez l’Ain. Vous pouvez vivre en couple ou non, avec ou sans enfants. **Aucun diplôme n’est demandé.**

Il faut en revanche un *agrément* : l’autorisation officielle d’accueillir. Pour l’obtenir, vous devez :

- avoir la nationalité française, être citoyenne ou citoyen de l’Espace économique européen, ou avoir un titre de séjour qui permet de travailler ;
- n’avoir aucune condamnation incompatible avec l’accueil d’enfants ;
- passer un examen médical ;
- parler français ;
- offrir un logement et un cadre de vie où l’enfant sera en sécurité, en bonne santé et pourra s’épanouir.

Parlez-en d’abord chez vous : toutes les personnes de la maison doivent être d’accord.

Sources : [Département de l’Ain](${FOSTER_PAGE}) et [fiche officielle « Famille d’accueil »](${OFFICIAL_GUIDE}).`,
    },
    fosterCareSelfCheck(FOSTER_PAGE),
    {
      __component: 'blocks.steps',
      title: 'Les étapes, de la première question au premier accueil',
      introduction: 'La loi fixe ces étapes. Le Département où vous habitez étudie votre demande.',
      steps: [
        {
          title: 'S’informer',
          text: 'Prenez contact avec le Département. Son service de protection maternelle et infantile (PMI) informe sur le métier et sur l’agrément. Venez avec vos questions, et en couple si vous vivez à deux.',
        },
        {
          title: 'Demander l’agrément',
          text: `Vous déposez un dossier au Département, sur place ou par lettre recommandée : le [formulaire officiel, cerfa n° 13395](https://www.formulaires.service-public.fr/gf/cerfa_13395.do), et un certificat médical. S’il manque une pièce, le service vous la réclame dans les 15 jours. L’absence de condamnation incompatible est vérifiée pour vous et pour les personnes qui vivent avec vous.`,
        },
        {
          title: 'Rencontrer l’équipe qui évalue',
          text: 'La PMI étudie le dossier. Elle vous reçoit pour un ou plusieurs entretiens, puis vient chez vous, une ou plusieurs fois. Elle regarde le logement, vos capacités éducatives et votre projet.',
          duration: '4 mois en principe, avec l’étape suivante',
        },
        {
          title: 'Recevoir la décision',
          text: `La réponse arrive dans les 4 mois qui suivent le dossier complet. Le Département peut prolonger ce délai de 2 mois, en disant pourquoi. Sans réponse à temps, l’agrément est accordé.

L’agrément vaut 5 ans. Il dit combien d’enfants vous pouvez accueillir : 3 au plus, sauf exception.`,
        },
        {
          title: 'Signer un contrat et préparer l’accueil',
          text: 'Une fois l’agrément obtenu, le Département peut vous recruter : il devient votre employeur. Dans les 2 mois qui précèdent l’arrivée du premier enfant, vous suivez un stage préparatoire.',
          duration: '100 heures de stage',
        },
        {
          title: 'Accueillir et se former',
          text: `Dans les 3 ans qui suivent le premier contrat, vous suivez une formation en alternance. Elle prépare au diplôme d’État d’assistant familial. Il faut passer les épreuves, mais on peut continuer le métier sans les réussir. Le contenu et la durée sont fixés par l’[article D. 421-43 du Code de l’action sociale et des familles](${TRAINING_LAW}).`,
          duration: '420 heures sur 18 à 36 mois',
        },
      ],
    },
    {
      __component: 'blocks.text',
      title: 'Une équipe autour de vous',
      text: `Le Département a voté en décembre 2022 un plan de 1,9 million d’euros pour ce métier. Il a quatre axes :

- **Des outils** : une tablette, un smartphone et un forfait 4G pour échanger avec les équipes de la protection de l’enfance.
- **Une place dans le personnel du Département**, et une paie au-dessus de ce que demande la loi de février 2022, dite loi Taquet.
- **Une campagne** pour faire connaître et valoriser le métier.
- **Un soutien dans la pratique** et une place dans les équipes de la protection de l’enfance.`,
    },
    {
      __component: 'blocks.linked-plans',
      title: 'Le plan d’action en détail',
      plans: ['plan-assistants-familiaux'],
    },
    {
      __component: 'blocks.linked-events',
      title: 'Prochaines rencontres',
      job: 'assistant-familial',
      emptyText:
        'Aucune rencontre n’est annoncée pour le moment. Les prochaines dates paraîtront ici et dans l’agenda.',
    },
    { __component: 'blocks.faq', title: 'Vos questions', items: fosterCareQuestions },
    {
      __component: 'blocks.call-to-action',
      title: 'Parlez-en avec le Département',
      text: 'Ses équipes répondent à vos questions. Commencez par la page d’ain.fr sur le métier.',
      link: { label: 'Se renseigner sur ain.fr', url: FOSTER_PAGE },
    },
    {
      __component: 'blocks.linked-jobs',
      title: 'Le métier, et ses voisins',
      jobs: ['assistant-familial', 'assistant-maternel', 'accueillant-familial', 'educateur-specialise'],
    },
  ],
} satisfies PageSeed;
