import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Monitrice d’atelier, moniteur d’atelier',
  titleFeminine: 'Monitrice d’atelier',
  titleMasculine: 'Moniteur d’atelier',
  acronym: 'MA',
  synonyms: [
    'moniteur ESAT',
    'CAT',
    'travail protégé',
    'entreprise adaptée',
    'chef d’équipe handicap',
    'encadrant d’atelier',
    'TMA',
  ],
  summary:
    'À la tête d’une équipe, vous produisez pour des clients avec des travailleuses et travailleurs handicapés. Votre métier d’origine est un atout.',
  easyRead: `Dans ce métier, vous travaillez avec une équipe dans un Esat.
Un Esat est un lieu de travail pour des personnes handicapées.
Vous organisez le travail de l’équipe.
Vous adaptez le travail à chaque personne.
L’équipe fabrique, nettoie ou jardine pour des clients.
Il faut bien connaître un métier.
On peut se former après l’embauche.`,
  image: {
    file: 'famille-eduquer',
    alternativeText:
      'Dessin : un éducateur discute avec deux adolescents assis sur un muret, près du terrain de basket.',
  },
  sectors: ['handicap'],
  family: 'education',
  missions: [
    {
      title: 'Organiser la production',
      text: 'Vous lisez la commande, répartissez les tâches, tenez les délais et contrôlez la qualité avant livraison.',
    },
    {
      title: 'Adapter les postes',
      text: 'Un gabarit, une couleur par pièce, un siège réglé autrement, et voilà une opération devenue accessible.',
    },
    {
      title: 'Faire progresser',
      text: 'Vous montrez, corrigez, confiez plus difficile. Un savoir-faire reconnu donne confiance.',
    },
    {
      title: 'Veiller à la santé et à la sécurité',
      text: 'Gants, pauses, traitement qui endort, dispute de vestiaire : rien de cela n’est secondaire.',
    },
    {
      title: 'Préparer un départ',
      text: 'Mise à disposition, stage, emploi dans une entreprise ordinaire : vous aidez à tenter le pas, et à revenir si besoin.',
    },
  ],
  typicalDay: `7 h 50, vestiaires. Sept équipiers, deux camions, un cimetière communal et le parc d’une résidence à entretenir avant la pluie. Vous dessinez le chantier à la craie : qui souffle, qui taille, qui conduit l’autoportée.

Sur place, le plus ancien prend le nouveau sous son aile. Un autre s’assied, buté ; son foyer a changé de veilleur et il n’a pas fermé l’œil. Vous lui donnez le ratissage, au calme, loin du moteur. À la pause, un riverain vient féliciter l’équipe, et les épaules se redressent.

Retour à 15 h 30 : nettoyage du matériel, dix minutes pour dire ce qui a marché. Puis devis à chiffrer, et entretien avec une ouvrière qui rêve d’essayer une jardinerie. Vous notez le nom du gérant.`,
  skills: [
    'Exercer soi-même une technique : conditionnement, linge, restauration, paysage, menuiserie…',
    'Planifier et contrôler un travail d’équipe',
    'Décomposer une tâche en étapes simples',
    'Prévenir les accidents',
    'Parler aux clients et tenir un devis',
  ],
  qualities: ['Patience active', 'Équité', 'Simplicité', 'Sens des responsabilités', 'Optimisme'],
  workingConditions: {
    places: ['Ateliers d’Esat ou d’entreprise adaptée', 'Chantiers extérieurs, locaux des clients'],
    hours: ['day'],
    travel: 'Selon l’activité : aucun en blanchisserie, tous les jours pour les espaces verts.',
    drivingLicence: 'useful',
    strain: [
      'Commandes à honorer malgré les absences',
      'Intempéries, poussière ou chaleur selon le secteur',
      'Troubles psychiques parfois déroutants',
    ],
  },
  employerKinds: ['disability_facility', 'association', 'company'],
  employmentStatuses: ['nonprofit', 'hospital_service', 'private_company'],
  diplomaRequired: false,
  regulated: false,
  approvalRequired: false,
  accessRoutes: ['apprenticeship', 'vae', 'retraining', 'immersion'],
  accessDetails: `Aucun diplôme social n’est imposé au départ. Les Esat (établissements et services d’accompagnement par le travail) recherchent d’abord une compétence : un CAP, un bac professionnel ou des années d’atelier. C’est une seconde carrière possible pour un artisan, une blanchisseuse, un logisticien.

L’approche du handicap s’acquiert ensuite. Le **titre de moniteur d’atelier en milieu de travail protégé**, de niveau 4 (bac), se prépare en poste ou en apprentissage. Il s’obtient aussi par la VAE.

Avant de candidater, demandez une immersion d’une semaine : on mesure vite si l’on aime transmettre plus que produire soi-même.`,
  progressions: ['educateur-technique-specialise', 'conseiller-en-insertion-professionnelle'],
  relatedJobs: ['accompagnant-educatif-et-social', 'moniteur-educateur'],
  faq: [
    {
      question: 'Les personnes de l’atelier sont-elles des salariés ?',
      answer:
        'En Esat, non : elles ont un statut particulier, avec un accompagnement médico-social et une rémunération garantie. En entreprise adaptée, oui.',
    },
    {
      question: 'Vais-je garder mon métier ?',
      answer:
        'Oui, vos mains serviront. Mais réussir, ici, c’est surtout voir quelqu’un d’autre maîtriser le geste que vous faisiez.',
    },
    {
      question: 'Et les horaires ?',
      answer: 'Ceux d’un atelier : du lundi au vendredi en général, sans nuit ni internat.',
    },
  ],
  romeCode: 'K1215',
  romeParentCode: 'K1203',
  sources: [{ label: 'Référentiel ROME 4.0, France Travail' }],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
