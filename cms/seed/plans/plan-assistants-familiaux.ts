/** The action plan for foster carers. Figures stand as the département printed them: none is recomputed. */
import type { PlanSeed } from '../types';

const SESSION = 'Département de l’Ain, session du 12 décembre 2022';
const FOSTER_PAGE = 'https://ain.fr/solutions/devenir-assistant-familial';
const FOSTER_PAGE_NAME = 'Département de l’Ain, page « Devenir assistant familial » de ain.fr';

export default {
  title: 'Plan d’action pour les assistantes et assistants familiaux',
  period: 'Adopté en décembre 2022',
  summary:
    'Moins de familles d’accueil, plus d’enfants à accueillir : le Département engage 1,9 million d’euros pour équiper, mieux payer, faire connaître et soutenir ce métier.',
  introduction: `Une assistante ou un assistant familial accueille à son domicile, jour et nuit, des enfants confiés au Département. On dit aussi « famille d’accueil ».

Entre 2017 et le début de 2022, l’Ain a perdu des familles d’accueil alors que davantage d’enfants leur étaient confiés. Beaucoup de ces professionnelles et professionnels partiront bientôt à la retraite. Beaucoup disent aussi se sentir isolés et peu reconnus.

Le 12 décembre 2022, les élues et élus du Département ont voté un plan d’action de 1,9 million d’euros, en quatre axes.

Vous pensez à ce métier ? Voici [comment devenir assistante familiale ou assistant familial](/devenir-assistant-familial/).`,
  image: {
    file: 'plan-assistants-familiaux',
    alternativeText:
      'Dessin : devant sa maison, une femme tient deux enfants par la main ; l’un fait voler un cerf-volant.',
  },
  decision: { date: '2022-12-12', reference: 'Conseil départemental de l’Ain, session du 12 décembre 2022' },
  budget: { total: 1_900_000 },
  keyFigures: [
    { value: '1,9 M€', label: 'pour le plan d’action', source: SESSION, date: '2022-12-12' },
    {
      value: '−6,8 %',
      label: 'd’assistantes et assistants familiaux entre 2017 et le début de 2022 : de 308 à 287',
      source: SESSION,
      date: '2022-12-12',
    },
    {
      value: 'Plus de 5 %',
      label: 'de hausse, sur la même période, du nombre d’enfants qui leur sont confiés : de 569 à 598',
      source: SESSION,
      date: '2022-12-12',
    },
    {
      value: '1 467',
      label: 'enfants confiés au Département de l’Ain, dont 541 en famille d’accueil',
      source: FOSTER_PAGE_NAME,
      sourceUrl: FOSTER_PAGE,
    },
  ],
  objectives: [
    {
      title: 'Outils',
      text: 'Ce matériel sert à échanger avec les équipes de la protection de l’enfance.',
      actions: [{ title: 'Fournir une tablette' }, { title: 'Fournir un smartphone avec un forfait 4G' }],
    },
    {
      title: 'Ressources humaines',
      text: 'Les familles d’accueil travaillent pour le Département. Le plan doit mieux les y intégrer.',
      actions: [
        { title: 'Mieux intégrer les assistantes et assistants familiaux au personnel du Département' },
        {
          title: 'Payer au-dessus de ce que demande la loi',
          description:
            'La loi de février 2022 sur la protection des enfants, dite loi Taquet, fixe un minimum. Le plan va au-delà.',
        },
      ],
    },
    {
      title: 'Communication',
      text: 'On choisit rarement un métier dont on n’a jamais entendu parler.',
      actions: [
        {
          title: 'Mener une campagne qui fait connaître et valorise le métier',
          description:
            'La page « Devenir assistante familiale ou assistant familial » de ce site en fait partie.',
        },
      ],
    },
    {
      title: 'Accompagnement professionnel',
      text: 'Accueillir chez soi ne veut pas dire travailler sans collègues.',
      actions: [
        { title: 'Soutenir la pratique du métier' },
        {
          title: 'Associer les assistantes et assistants familiaux aux équipes de la protection de l’enfance',
        },
      ],
    },
  ],
  indicators: [
    {
      label: 'Assistantes et assistants familiaux',
      unit: 'personnes',
      description: 'Évolution publiée : −6,8 %.',
      measures: [
        { date: '2017-01-01', dateLabel: '2017', value: 308, source: SESSION },
        { date: '2022-01-01', dateLabel: 'début 2022', value: 287, source: SESSION },
      ],
    },
    {
      label: 'Enfants confiés aux assistantes et assistants familiaux',
      unit: 'enfants',
      description: 'Évolution publiée : plus de 5 % de hausse.',
      measures: [
        { date: '2017-01-01', dateLabel: '2017', value: 569, source: SESSION },
        { date: '2022-01-01', dateLabel: 'début 2022', value: 598, source: SESSION },
      ],
    },
    {
      label: 'Enfants par assistante ou assistant familial',
      unit: 'enfants',
      description: 'Valeurs telles que le Département les a publiées.',
      measures: [
        { date: '2017-01-01', dateLabel: '2017', value: 1.84, source: SESSION },
        { date: '2022-01-01', dateLabel: 'début 2022', value: 2.08, source: SESSION },
      ],
    },
  ],
  sources: [
    {
      label: 'Département de l’Ain, communiqué de presse de la session du 12 décembre 2022',
      date: '2022-12-12',
    },
    { label: FOSTER_PAGE_NAME, url: FOSTER_PAGE },
  ],
  jobs: ['assistant-familial', 'educateur-specialise'],
} satisfies PlanSeed;
