/**
 * The closed lists of the content model: code → French label, in the order they are shown.
 * The CMS schemas name the same codes (a test compares them); pages and feeds print the labels.
 */
export const vocabularies = {
  'job-family': {
    daily_support: 'Accompagner le quotidien',
    care: 'Soigner',
    education: 'Éduquer',
    hosting: 'Accueillir chez soi',
    advice: 'Conseiller',
    activities: 'Animer',
    management: 'Encadrer',
    support: 'Faire fonctionner un établissement',
  },
  'work-hours': {
    day: 'En journée',
    evening: 'En soirée',
    night: 'La nuit',
    weekend: 'Le week-end',
    live_in: 'Jour et nuit à domicile',
  },
  'driving-licence': {
    not_needed: 'Permis non nécessaire',
    useful: 'Permis utile',
    required: 'Permis indispensable',
  },
  'employer-kind': {
    home_care_service: 'Service d’aide à domicile',
    ehpad: 'Ehpad',
    autonomy_residence: 'Résidence autonomie ou Marpa',
    disability_facility: 'Établissement ou service pour personnes handicapées',
    child_protection: 'Établissement ou service de protection de l’enfance',
    nursery: 'Crèche ou relais petite enfance',
    hospital: 'Hôpital ou clinique',
    department: 'Département',
    municipality: 'Commune, intercommunalité ou CCAS',
    association: 'Association',
    household: 'Particulier employeur',
    company: 'Entreprise',
    self_employed: 'Exercice libéral ou indépendant',
  },
  'employment-status': {
    nonprofit: 'Secteur associatif',
    territorial_service: 'Fonction publique territoriale',
    hospital_service: 'Fonction publique hospitalière',
    private_company: 'Secteur privé commercial',
    individual_employer: 'Particulier employeur',
    self_employed: 'Travail indépendant',
  },
  'pay-period': {
    hour: 'par heure',
    month: 'par mois',
    year: 'par an',
  },
  'access-route': {
    initial: 'Formation initiale',
    apprenticeship: 'Apprentissage',
    vae: 'Validation des acquis de l’expérience (VAE)',
    retraining: 'Reconversion',
    immersion: 'Immersion en structure',
    civic_service: 'Service civique',
  },
  'organization-kind': {
    employer: 'Employeur',
    training_body: 'Organisme de formation',
    guidance: 'Orientation',
    recruitment: 'Recrutement',
    partner: 'Partenaire',
  },
  'trainee-audience': {
    troisieme: 'Stage de 3e',
    seconde: 'Stage de seconde',
    students: 'Étudiantes et étudiants',
    pmsmp: 'Immersion professionnelle (PMSMP)',
  },
  'event-kind': {
    fair: 'Salon',
    job_forum: 'Forum de l’emploi',
    job_dating: 'Job dating',
    workshop: 'Atelier',
    round_table: 'Table ronde',
    open_day: 'Portes ouvertes',
    visit: 'Visite',
    information_meeting: 'Réunion d’information',
    webinar: 'Webinaire',
    screening: 'Projection',
    territorial_conference: 'Conférence territoriale',
  },
  audience: {
    pupils: 'Élèves',
    students: 'Étudiantes et étudiants',
    job_seekers: 'Demandeuses et demandeurs d’emploi',
    career_changers: 'Personnes en reconversion',
    professionals: 'Professionnelles et professionnels',
    employers: 'Employeurs',
    families: 'Familles et proches aidants',
    teachers: 'Équipes éducatives',
    general_public: 'Tout public',
  },
  'event-mode': {
    offline: 'Sur place',
    online: 'En ligne',
    mixed: 'Sur place et en ligne',
  },
  'event-status': {
    scheduled: 'Prévu',
    full: 'Complet',
    postponed: 'Reporté',
    cancelled: 'Annulé',
    moved_online: 'En ligne désormais',
  },
  'intervention-format': {
    testimony: 'Témoignage',
    workshop: 'Atelier',
    job_forum: 'Forum des métiers',
    ageing_simulator: 'Simulateur de vieillissement',
    visit: 'Visite',
    film_debate: 'Ciné-débat',
    game: 'Jeu',
  },
  'intervention-place': {
    in_school: 'Dans l’établissement scolaire',
    in_structure: 'Dans une structure',
    remote: 'À distance',
  },
  'school-level': {
    sixieme: '6e',
    cinquieme: '5e',
    quatrieme: '4e',
    troisieme: '3e',
    segpa: 'Segpa',
    seconde: 'Seconde',
    premiere: 'Première',
    terminale: 'Terminale',
    cap: 'CAP',
    post_bac: 'Après le bac',
  },
  'session-state': {
    open: 'Places libres',
    requested: 'Demandée',
    confirmed: 'Confirmée',
    done: 'Réalisée',
    cancelled: 'Annulée',
  },
  'school-kind': {
    college: 'Collège',
    general_lycee: 'Lycée général et technologique',
    vocational_lycee: 'Lycée professionnel',
    multi_lycee: 'Lycée polyvalent',
    agricultural_lycee: 'Lycée agricole',
    adapted_school: 'Établissement régional d’enseignement adapté',
    other: 'Autre établissement',
  },
  'school-status': {
    public: 'Public',
    private: 'Privé',
  },
  'school-period-kind': {
    holidays: 'Vacances scolaires',
    seconde_internship: 'Stage de seconde',
    troisieme_internship: 'Stage de 3e',
  },
  'plan-action-state': {
    to_start: 'À lancer',
    running: 'En cours',
    done: 'Réalisée',
    suspended: 'Suspendue',
  },
  'resource-kind': {
    brochure: 'Brochure',
    worksheet: 'Fiche',
    guide: 'Guide',
    video: 'Vidéo',
    website: 'Site',
    game: 'Jeu',
  },
  'accessibility-state': {
    none: 'non conforme',
    partial: 'partiellement conforme',
    full: 'totalement conforme',
  },
  'banner-level': {
    information: 'Information',
    alert: 'Alerte',
  },
} as const;

export type Vocabulary = keyof typeof vocabularies;

/** A code of one vocabulary, for instance `Term<'event-kind'>` is `'fair' | 'job_forum' | …`. */
export type Term<V extends Vocabulary> = keyof (typeof vocabularies)[V] & string;

/** The codes of a vocabulary, in display order. */
export function terms<V extends Vocabulary>(vocabulary: V): [Term<V>, ...Term<V>[]] {
  return Object.keys(vocabularies[vocabulary]) as [Term<V>, ...Term<V>[]];
}

/** The French label of a code. */
export function labelOf<V extends Vocabulary>(vocabulary: V, term: Term<V>): string {
  return vocabularies[vocabulary][term] as string;
}
