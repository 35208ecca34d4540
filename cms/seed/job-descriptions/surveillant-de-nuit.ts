import type { JobDescriptionSeed } from '../types';

export default {
  titleInclusive: 'Surveillante de nuit, surveillant de nuit',
  titleFeminine: 'Surveillante de nuit',
  titleMasculine: 'Surveillant de nuit',
  synonyms: [
    'veilleur de nuit',
    'veilleuse',
    'travail de nuit',
    'gardien de nuit en foyer',
    'SNQ',
    'surveillant de nuit qualifié',
    'internat',
  ],
  summary:
    'Quand l’équipe de jour s’en va, vous restez. Vous rassurez, vous faites les rondes, vous réagissez à l’urgence. On débute sans diplôme, puis on peut obtenir une certification.',
  easyRead: `Dans ce métier, vous travaillez la nuit.
Vous êtes dans un foyer ou un internat.
Les autres dorment.
Vous passez voir si tout va bien.
Si quelqu’un a peur, vous lui parlez.
S’il y a un danger, vous appelez les secours.
Le matin, vous racontez la nuit à l’équipe.
On peut commencer sans diplôme.`,
  image: {
    file: 'famille-quotidien',
    alternativeText:
      'Dessin : une auxiliaire de vie et un enfant lavent ensemble des légumes dans l’évier de la cuisine.',
  },
  sectors: ['handicap', 'protection-de-l-enfance', 'insertion-et-action-sociale', 'grand-age'],
  family: 'daily_support',
  missions: [
    {
      title: 'Protéger le sommeil',
      text: 'Vous baissez les lumières et les voix, réglez un conflit de musique, laissez la veilleuse de celui qui craint le noir.',
    },
    {
      title: 'Assurer les rondes',
      text: 'Portes, issues de secours, respiration d’un résident épileptique : vous passez à heures dites, et entre-temps.',
    },
    {
      title: 'Écouter ce qui remonte la nuit',
      text: 'Souvenirs, mal du pays, envie de fugue : une tisane à trois heures vaut parfois un long entretien.',
    },
    {
      title: 'Réagir à l’urgence',
      text: 'Chute, crise, intrusion, alarme incendie : vous sécurisez, vous appelez le 15 ou le 18, puis le cadre d’astreinte.',
    },
    {
      title: 'Faire le lien avec le jour',
      text: 'Votre cahier dit qui a dormi, qui a pleuré, qui est rentré tard. Au petit-déjeuner, l’équipe s’en sert.',
    },
  ],
  typicalDay: `21 h 30. Dans ce foyer d’adolescents, la monitrice éducatrice vous confie les clés et trois consignes. Extinction des feux théorique à 22 heures ; il faut une demi-heure et deux rappels souriants.

Minuit, première ronde. Un rai de lumière sous une porte : une fille arrivée la veille garde son blouson sur elle. Vous ne forcez rien, vous posez une couverture et lui montrez où se trouve votre bureau.

Vers 3 heures, c’est l’heure creuse. Vous marchez pour tenir, vous pliez du linge, vous contrôlez l’alarme. À 4 h 20, un bruit dans l’escalier : tentative de sortie. Vous parlez baskets, insomnie, match de samedi. Il remonte.

Six heures et demie, odeur de pain grillé. Vous écrivez, vous racontez, vous rentrez dormir, volets clos, pendant que la ville se lève.`,
  skills: [
    'Appliquer un protocole de sécurité incendie',
    'Donner les premiers secours',
    'Calmer par la parole',
    'Aider à un change ou à un lever nocturne',
    'Écrire un compte rendu précis',
  ],
  qualities: ['Vigilance', 'Calme', 'Autonomie de décision', 'Discrétion', 'Bonne hygiène de vie'],
  workingConditions: {
    places: [
      'Foyer de l’enfance, maison d’enfants, internat',
      'Foyer ou maison d’accueil pour adultes handicapés',
      'Centre d’hébergement, Ehpad ou résidence',
    ],
    hours: ['night', 'weekend'],
    travel: 'Poste fixe, à rejoindre à des heures sans transports en commun.',
    drivingLicence: 'useful',
    strain: [
      'Sommeil décalé',
      'Solitude devant la décision',
      'Repos quand les proches travaillent',
      'Agitation ou violence possible',
    ],
  },
  employerKinds: ['child_protection', 'disability_facility', 'association', 'ehpad'],
  employmentStatuses: ['nonprofit', 'hospital_service', 'territorial_service', 'private_company'],
  diplomaRequired: false,
  regulated: false,
  approvalRequired: false,
  accessRoutes: ['vae', 'retraining', 'immersion'],
  accessDetails: `On recrute ici des profils variés : anciens agents de sécurité, aides à domicile, étudiantes et étudiants, parents qui préfèrent la nuit. Une attestation d’honorabilité est exigée pour travailler auprès de mineurs protégés.

Une fois en poste, la certification **surveillant de nuit** de la branche sanitaire et sociale associative, de niveau 3, donne la qualification reconnue. Elle traite de la sécurité des personnes, de l’accompagnement nocturne, des urgences et du travail en équipe. Une formation courte au secourisme et une autre à l’incendie s’y ajoutent.

Le médecin du travail suit de près celles et ceux qui veillent. Avant de signer, demandez à passer une nuit aux côtés d’une collègue ou d’un collègue.`,
  progressions: ['accompagnant-educatif-et-social', 'moniteur-educateur', 'aide-soignant'],
  relatedJobs: ['agent-de-service-hospitalier', 'auxiliaire-de-vie'],
  faq: [
    {
      question: 'A-t-on le droit de dormir ?',
      answer: 'Non. On parle de veille debout : il faut pouvoir intervenir à tout instant.',
    },
    {
      question: 'Est-on vraiment seul ?',
      answer:
        'Souvent, sur son étage ou son site. Mais un cadre d’astreinte répond au téléphone, et les grands établissements prévoient un binôme.',
    },
    {
      question: 'Est-ce un métier de gardien ?',
      answer: 'La sécurité des lieux compte, mais vous veillez d’abord sur des personnes.',
    },
  ],
  sources: [
    {
      label: 'Certification de surveillant de nuit en secteur social et médico-social, réseau des Carif-Oref',
      url: 'https://www.intercariforef.org/formations/certification-118930.html',
    },
  ],
  verifiedOn: '2026-11-22',
  nextReviewOn: '2027-11-22',
} satisfies JobDescriptionSeed;
