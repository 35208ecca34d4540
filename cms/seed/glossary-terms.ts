/** Acronyms of the field: what the letters stand for, and one plain sentence. */
import type { GlossaryTermSeed } from './types';

export const glossaryTerms: Record<string, GlossaryTermSeed> = {
  advf: {
    acronym: 'ADVF',
    expansion: 'Assistante ou assistant de vie aux familles',
    explanation:
      'Métier et titre professionnel : aider une personne à domicile, entretenir son logement, s’occuper des enfants.',
  },
  aes: {
    acronym: 'AES',
    expansion: 'Accompagnante éducative et sociale ou accompagnant éducatif et social',
    explanation: 'Métier : aider une personne dans les gestes du quotidien et soutenir sa vie sociale.',
  },
  aesh: {
    acronym: 'AESH',
    expansion: 'Accompagnante ou accompagnant des élèves en situation de handicap',
    explanation: 'Métier : aider un élève handicapé en classe et dans la vie de l’école.',
  },
  apa: {
    acronym: 'APA',
    expansion: 'Allocation personnalisée d’autonomie',
    explanation: 'Aide du Département aux personnes de 60 ans ou plus qui ont besoin d’aide au quotidien.',
  },
  ase: {
    acronym: 'ASE',
    expansion: 'Aide sociale à l’enfance',
    explanation:
      'Service du Département qui aide les familles en difficulté et protège les enfants en danger.',
  },
  avc: {
    acronym: 'AVC',
    expansion: 'Accident vasculaire cérébral',
    explanation: 'Trouble soudain de la circulation du sang dans le cerveau. Il peut en rester un handicap.',
  },
  bts: {
    acronym: 'BTS',
    expansion: 'Brevet de technicien supérieur',
    explanation: 'Diplôme préparé en deux ans après le bac, au lycée ou en apprentissage.',
  },
  but: {
    acronym: 'BUT',
    expansion: 'Bachelor universitaire de technologie',
    explanation: 'Diplôme préparé en trois ans après le bac, dans un institut universitaire de technologie.',
  },
  cafdes: {
    acronym: 'CAFDES',
    expansion:
      'Certificat d’aptitude aux fonctions de directeur d’établissement ou de service d’intervention sociale',
    explanation: 'Diplôme pour diriger un établissement social ou médico-social.',
  },
  caferuis: {
    acronym: 'CAFERUIS',
    expansion:
      'Certificat d’aptitude aux fonctions d’encadrement et de responsable d’unité d’intervention sociale',
    explanation: 'Diplôme pour encadrer une équipe sociale ou médico-sociale.',
  },
  cap: {
    acronym: 'CAP',
    expansion: 'Certificat d’aptitude professionnelle',
    explanation: 'Diplôme qui apprend un métier, souvent préparé en deux ans après la troisième.',
  },
  ccas: {
    acronym: 'CCAS',
    expansion: 'Centre communal d’action sociale',
    explanation: 'Service de la commune qui accueille et aide ses habitants en difficulté.',
  },
  cesf: {
    acronym: 'CESF',
    expansion: 'Conseillère ou conseiller en économie sociale et familiale',
    explanation: 'Métier : aider une personne à gérer son budget, son logement et ses démarches.',
  },
  clic: {
    acronym: 'Clic',
    expansion: 'Centre local d’information et de coordination gérontologique',
    explanation: 'Guichet qui informe et oriente les personnes âgées et leurs proches.',
  },
  deaes: {
    acronym: 'DEAES',
    expansion: 'Diplôme d’État d’accompagnant éducatif et social',
    explanation:
      'Diplôme du métier d’accompagnante éducative et sociale ou d’accompagnant éducatif et social.',
  },
  deas: {
    acronym: 'DEAS',
    expansion: 'Diplôme d’État d’aide-soignant',
    explanation: 'Diplôme obligatoire pour exercer le métier d’aide-soignante ou d’aide-soignant.',
  },
  dees: {
    acronym: 'DEES',
    expansion: 'Diplôme d’État d’éducateur spécialisé',
    explanation: 'Diplôme du métier d’éducatrice spécialisée ou d’éducateur spécialisé.',
  },
  ehpad: {
    acronym: 'Ehpad',
    expansion: 'Établissement d’hébergement pour personnes âgées dépendantes',
    explanation:
      'Maison de retraite médicalisée, pour les personnes âgées qui ont besoin d’aide et de soins chaque jour.',
  },
  eje: {
    acronym: 'EJE',
    expansion: 'Éducatrice ou éducateur de jeunes enfants',
    explanation: 'Métier : favoriser l’éveil des enfants de moins de 7 ans et soutenir leurs parents.',
  },
  epci: {
    acronym: 'EPCI',
    expansion: 'Établissement public de coopération intercommunale',
    explanation:
      'Groupement de communes qui gèrent des services ensemble, comme une agglomération ou une communauté de communes.',
  },
  esat: {
    acronym: 'Esat',
    expansion: 'Établissement ou service d’accompagnement par le travail',
    explanation: 'Lieu où des adultes handicapés exercent un métier et reçoivent un accompagnement.',
  },
  falc: {
    acronym: 'FALC',
    expansion: 'Facile à lire et à comprendre',
    explanation: 'Façon d’écrire et de présenter un texte pour qu’il soit compris par le plus grand nombre.',
  },
  gir: {
    acronym: 'GIR',
    expansion: 'Groupe iso-ressources',
    explanation:
      'Niveau de perte d’autonomie d’une personne âgée, du GIR 1 (perte la plus forte) au GIR 6 (pas de perte).',
  },
  ime: {
    acronym: 'IME',
    expansion: 'Institut médico-éducatif',
    explanation:
      'Établissement qui accueille des enfants et des adolescents ayant une déficience intellectuelle.',
  },
  itep: {
    acronym: 'ITEP',
    expansion: 'Institut thérapeutique, éducatif et pédagogique',
    explanation:
      'Établissement pour des enfants et des adolescents que des difficultés psychologiques gênent pour apprendre et vivre avec les autres.',
  },
  marpa: {
    acronym: 'Marpa',
    expansion: 'Maison d’accueil et de résidence pour l’autonomie',
    explanation:
      'Petite résidence, souvent à la campagne, où des personnes âgées ont leur logement et des services communs.',
  },
  mdph: {
    acronym: 'MDPH',
    expansion: 'Maison départementale des personnes handicapées',
    explanation: 'Guichet unique pour demander une aide liée au handicap.',
  },
  mecs: {
    acronym: 'MECS',
    expansion: 'Maison d’enfants à caractère social',
    explanation: 'Lieu de vie pour des enfants et des adolescents confiés à la protection de l’enfance.',
  },
  msa: {
    acronym: 'MSA',
    expansion: 'Mutualité sociale agricole',
    explanation: 'Sécurité sociale du monde agricole : santé, famille, retraite.',
  },
  pmi: {
    acronym: 'PMI',
    expansion: 'Protection maternelle et infantile',
    explanation:
      'Service du Département qui suit la santé des femmes enceintes et des jeunes enfants. Il étudie les demandes d’agrément des assistantes et assistants maternels et familiaux.',
  },
  pmsmp: {
    acronym: 'PMSMP',
    expansion: 'Période de mise en situation en milieu professionnel',
    explanation: 'Courte immersion dans une structure, pour découvrir un métier ou confirmer un projet.',
  },
  rncp: {
    acronym: 'RNCP',
    expansion: 'Répertoire national des certifications professionnelles',
    explanation: 'Liste officielle des diplômes et des titres reconnus par l’État.',
  },
  rome: {
    acronym: 'ROME',
    expansion: 'Répertoire opérationnel des métiers et des emplois',
    explanation: 'Classement des métiers tenu par France Travail : chaque métier y a un code.',
  },
  rqth: {
    acronym: 'RQTH',
    expansion: 'Reconnaissance de la qualité de travailleur handicapé',
    explanation: 'Décision qui ouvre des aides pour trouver un emploi, le garder ou se former.',
  },
  rsa: {
    acronym: 'RSA',
    expansion: 'Revenu de solidarité active',
    explanation:
      'Aide versée chaque mois, par la Caf ou la MSA, aux personnes qui ont peu ou pas de ressources.',
  },
  saad: {
    acronym: 'SAAD',
    expansion: 'Service d’aide et d’accompagnement à domicile',
    explanation:
      'Service qui aide à domicile pour la toilette, les repas, le ménage ou les sorties. On dit désormais « service autonomie à domicile ».',
  },
  segpa: {
    acronym: 'Segpa',
    expansion: 'Section d’enseignement général et professionnel adapté',
    explanation: 'Classes de collège pour des élèves qui ont de grandes difficultés à apprendre.',
  },
  sessad: {
    acronym: 'SESSAD',
    expansion: 'Service d’éducation spéciale et de soins à domicile',
    explanation: 'Équipe qui suit un enfant handicapé là où il vit : à la maison, à la crèche, à l’école.',
  },
  ssiad: {
    acronym: 'SSIAD',
    expansion: 'Service de soins infirmiers à domicile',
    explanation: 'Service qui assure des soins à domicile, sur prescription médicale.',
  },
  tisf: {
    acronym: 'TISF',
    expansion: 'Technicienne ou technicien de l’intervention sociale et familiale',
    explanation: 'Métier : soutenir une famille chez elle quand elle traverse un moment difficile.',
  },
  uai: {
    acronym: 'UAI',
    expansion: 'Unité administrative immatriculée',
    explanation: 'Code officiel d’un établissement scolaire : sept chiffres et une lettre.',
  },
  vae: {
    acronym: 'VAE',
    expansion: 'Validation des acquis de l’expérience',
    explanation: 'Voie pour obtenir tout ou partie d’un diplôme grâce à son expérience.',
  },
};
