import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Agente, agent de service hospitalier',
  titleFeminine: 'Agente de service hospitalier',
  titleMasculine: 'Agent de service hospitalier',
  acronym: 'ASH',
  synonyms: [
    'ASH',
    'ASHQ',
    'agent hôtelier',
    'agent de service',
    'femme de ménage hôpital',
    'agent de bionettoyage',
    'travailler en Ehpad sans diplôme',
  ],
  summary:
    'À l’hôpital ou en Ehpad, l’agente ou l’agent de service entretient les chambres, sert les repas et veille au confort. On débute sans diplôme, puis on peut se former au soin.',
  easyRead: `Dans ce métier, vous travaillez à l’hôpital ou dans un Ehpad.
Un Ehpad est une maison pour des personnes âgées.
Vous nettoyez les chambres.
Vous faites les lits.
Vous servez les repas.
Vous parlez un peu avec les personnes.
S’il y a un problème, vous prévenez l’équipe.
On peut commencer sans diplôme.
Ensuite, on peut apprendre à soigner.`,
  image: {
    file: 'famille-support',
    alternativeText: 'Dessin : un agent hôtelier apporte un plateau-repas à une résidente assise à table.',
  },
  sectors: ['grand-age', 'handicap'],
  family: 'support',
  missions: [
    {
      title: 'Nettoyer et désinfecter',
      text: 'Chambres, sanitaires, poignées, sols : l’ordre des gestes est étudié pour ne pas transporter de microbes d’une pièce à l’autre.',
    },
    {
      title: 'Servir les repas',
      text: 'Dresser les plateaux, respecter les textures et les régimes, ouvrir un yaourt, débarrasser sans presser.',
    },
    {
      title: 'Gérer le linge et les stocks',
      text: 'Refaire les lits, trier le linge sale, réapprovisionner les chariots et signaler une ampoule grillée.',
    },
    {
      title: 'Entretenir le lien',
      text: 'Échanger trois mots sur la météo, ouvrir les volets, remarquer qu’une assiette revient pleine et en informer les soignants.',
    },
    {
      title: 'Appliquer les consignes d’hygiène',
      text: 'Porter la bonne tenue, doser un produit, cocher la fiche de suivi, renforcer les mesures en cas d’épidémie.',
    },
  ],
  typicalDay: `- **6 h 45.** L’équipe de nuit transmet : la 12 a mal dormi, la 20 est en isolement.
- **7 h 30.** Petits-déjeuners. Vous savez qui boit son café sans sucre et qui attend la confiture d’abricots.
- **9 h.** Premier tour de chambres. Une lingette par surface, du plus propre au plus sale. Une résidente vous montre la photo de son mariage ; vous l’écoutez en passant le balai à plat.
- **12 h.** Service en salle, dans le bruit des couverts.
- **13 h 45.** Un départ : la chambre est nettoyée à fond, matelas compris, pour l’arrivée de 15 h.
- **14 h 15.** Dernier mot à la relève. Les chaussures pèsent un peu. Le couloir, lui, brille.`,
  skills: [
    'Respecter un protocole de bionettoyage',
    'Utiliser une monobrosse, une autolaveuse',
    'Servir un repas adapté',
    'Adopter les bonnes postures de manutention',
    'Signaler une anomalie à la bonne personne',
  ],
  qualities: ['Soin du détail', 'Gentillesse', 'Régularité', 'Discrétion', 'Rapidité sans brusquerie'],
  workingConditions: {
    places: ['Hôpital ou clinique', 'Ehpad', 'Résidence autonomie', 'Foyer pour adultes handicapés'],
    hours: ['day', 'evening', 'weekend', 'night'],
    travel: 'Aucun, hormis des kilomètres de couloir.',
    drivingLicence: 'useful',
    strain: [
      'Station debout, gestes répétés, seaux et chariots à pousser',
      'Produits irritants à manipuler avec des gants',
      'Un week-end sur deux travaillé, bien souvent',
      'Un métier trop peu remercié',
      'La mort de résidentes et de résidents auxquels on s’était attaché',
    ],
  },
  employerKinds: ['hospital', 'ehpad', 'autonomy_residence', 'disability_facility', 'association', 'company'],
  employmentStatuses: ['hospital_service', 'nonprofit', 'private_company', 'territorial_service'],
  diplomaRequired: false,
  accessRoutes: ['retraining', 'immersion', 'civic_service', 'apprenticeship'],
  accessDetails: `Aucun diplôme n’est demandé pour postuler. L’établissement forme sur place aux règles d’hygiène, à deux, avec une personne expérimentée. Un CAP en propreté, un bac professionnel d’aide à la personne ou une expérience de l’hôtellerie aident à se distinguer.

Dans la fonction publique hospitalière, le premier grade se recrute **sans concours** : on commence souvent par un contrat, puis on peut devenir fonctionnaire.

Pour essayer, pensez à l’immersion de quelques jours proposée par France Travail, ou aux remplacements d’été.`,
  progressions: ['aide-soignant', 'accompagnant-educatif-et-social', 'surveillant-de-nuit'],
  relatedJobs: ['auxiliaire-de-vie', 'assistant-de-vie-aux-familles'],
  faq: [
    {
      question: 'Comment devenir ensuite aide-soignante ou aide-soignant ?',
      answer: `Vous entrez à l’institut sans passer la sélection si vous avez :

- un an d’ancienneté en équivalent temps plein, en établissement ou à domicile ;
- ou six mois, plus une formation de soixante-dix heures aux soins d’hygiène et de confort.`,
    },
    {
      question: 'Les ASH font-ils la toilette des résidents ?',
      answer:
        'Non : la toilette est un soin. Elle revient aux aides-soignantes et aides-soignants, ou aux accompagnantes et accompagnants éducatifs et sociaux (AES). Les ASH s’occupent des lieux, des repas, et offrent une présence.',
    },
  ],
  romeCode: 'J1301',
  sources: [
    { label: 'Référentiel ROME 4.0, France Travail : Agent, agente de service hospitalier (J1301)' },
    { label: 'Arrêté du 7 avril 2020 modifié, article 11 : admission en formation d’aide-soignant' },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
