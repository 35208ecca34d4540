/** Two jobs, what they lead to and who speaks of them. */
import { aJobDescription, to } from '../builders.ts';
import { aFile, anImage, aSource, aVideo, UPDATED } from './parts.ts';
import { richText } from './rich-text.ts';

export const qualifications = [
  {
    documentId: 'old-diploma',
    updatedAt: UPDATED,
    title: 'Diplôme d’État d’aide-soignant',
    acronym: 'DEAS',
    rncpCode: '4495',
    level: 3,
    certifier: 'Ministère de la santé',
    validFrom: '2006-01-01',
    validUntil: '2021-12-31',
    replacedBy: to('diploma'),
    routes: ['initial', 'vae'],
    url: 'https://example.org/4495',
  },
  {
    documentId: 'diploma',
    updatedAt: UPDATED,
    title: 'Diplôme d’État d’aide-soignant',
    rncpCode: '35830',
    level: 4,
    validFrom: '2027-01-01',
    validUntil: '2030-12-31',
  },
];

/** Consent given for one of them, ended for the other. */
export const testimonials = [
  { documentId: 'present', consentUntil: '2027-12-31', image: anImage() },
  { documentId: 'past', consentUntil: '2025-12-31', image: null, firstName: 'Retirée' },
].map((over) => ({
  updatedAt: UPDATED,
  firstName: 'Camille',
  jobTitle: 'aide-soignante',
  quote: 'J’aime prendre le temps.',
  job: to('job-1'),
  ...over,
}));

/** Its optional parts are opened and left empty, or lead to what can no longer be shown. */
const otherJob = {
  documentId: 'job-2',
  titleInclusive: 'Infirmière, infirmier',
  slug: 'infirmier',
  workingConditions: { places: '', hours: [], travel: '', drivingLicence: null, strain: null },
  video: aVideo({ file: aFile('gone.mp4', 'video/mp4'), url: 'mailto:video@example.org' }),
};

export const jobs = [everyPartJob(), aJobDescription({ ...otherJob, testimonials: [to('past')] })];

function everyPartJob() {
  return aJobDescription({
    acronym: 'AS',
    synonyms: 'Aide soignante\nAide-soignant de nuit',
    easyRead: 'Vous aidez des personnes.\nVous travaillez en équipe.',
    image: anImage(),
    family: 'care',
    priority: true,
    missions: [
      { title: 'Aider à la toilette', text: 'Chaque matin, au rythme de la personne.' },
      { title: 'Écouter', text: null },
    ],
    typicalDay: richText('javascript:alert(1)'),
    skills: 'Installer une personne\nObserver',
    qualities: 'Patience',
    workingConditions: {
      places: 'Ehpad\nDomicile',
      hours: ['day', 'night', 'weekend'],
      travel: 'D’une maison à l’autre.',
      drivingLicence: 'required',
      strain: 'Station debout',
    },
    employerKinds: ['ehpad', 'hospital'],
    employmentStatuses: ['nonprofit'],
    pay: {
      entryMin: 1850,
      entryMax: 2000,
      experiencedMin: 2200,
      experiencedMax: null,
      gross: true,
      period: 'month',
      agreement: 'Convention de 1951',
      source: 'Grille de la convention',
      sourceDate: '2026-01-01',
    },
    accessLevel: 4,
    diplomaRequired: true,
    regulated: true,
    approvalRequired: true,
    qualifications: [to('old-diploma'), to('diploma')],
    accessRoutes: ['initial', 'apprenticeship', 'vae'],
    accessDetails: richText(),
    progressions: [to('job-2')],
    relatedJobs: [to('job-2')],
    testimonials: [to('present'), to('past')],
    video: aVideo(),
    faq: [{ question: 'Faut-il le permis\u202F?', answer: richText() }],
    romeCode: 'J1501',
    sources: [aSource(), { label: 'Enquête', url: null, date: null }],
  });
}
