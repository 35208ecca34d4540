/** A block of each of the thirteen kinds, and some that can show nothing. */
import { to } from '../builders.ts';
import { aDocument, aFile, anImage, aVideo, keyFigure } from './parts.ts';
import { richText } from './rich-text.ts';

type Raw = Record<string, unknown>;

const block = (kind: string, fields: Raw): Raw => ({ __typename: `ComponentBlocks${kind}`, ...fields });

export function everyBlock(): Raw[] {
  const link = { label: 'Voir l’agenda', url: '/agenda/' };
  return [
    block('Text', { title: 'Pourquoi ce site', text: richText() }),
    block('Text', { title: null, text: richText() }),
    block('KeyFigures', { title: 'En chiffres', figures: [keyFigure, keyFigure] }),
    block('KeyFigures', { title: null, figures: [keyFigure] }),
    block('Steps', { title: 'Les étapes', introduction: 'Trois mois en tout.', steps: [step, step] }),
    block('Faq', { title: 'Vos questions', items: [{ question: 'Où\u202F?', answer: richText() }] }),
    block('SelfCheck', {
      title: 'Et vous\u202F?',
      introduction: 'Trois questions.',
      questions: selfCheckQuestions,
      conclusion: 'Parlez-en.',
      link,
    }),
    block('SelfCheck', {
      title: 'Une question',
      questions: [{ question: 'Oui\u202F?' }],
      conclusion: 'Voilà.',
    }),
    block('Testimonial', { testimonial: to('present') }),
    block('Testimonial', { testimonial: to('past') }),
    block('CallToAction', { title: 'Venez', text: 'Nous vous attendons.', link }),
    block('LinkedJobs', { title: 'Ces métiers', jobs: [to('job-1')] }),
    block('LinkedJobs', { title: 'Aucun métier', jobs: [] }),
    block('LinkedEvents', { title: 'Ces dates', events: [to('event-1'), to('event-4')] }),
    block('LinkedEvents', { title: 'Les dates du métier', events: [], job: to('job-1') }),
    block('LinkedEvents', { title: 'Aucune date', events: [], emptyText: 'Rien pour l’instant.' }),
    block('LinkedPlans', { title: 'Ces plans', plans: [to('plan-1')] }),
    block('LinkedPlans', { title: 'Aucun plan', plans: [] }),
    block('Image', { image: anImage() }),
    block('Video', { video: aVideo() }),
    block('Video', { video: aVideo({ title: 'Ailleurs', file: null }) }),
    block('Video', { video: aVideo({ title: 'Nulle part', file: null, url: null }) }),
    block('Documents', { title: 'À télécharger', documents: [aDocument()] }),
    block('Documents', { title: 'Perdus', documents: [aDocument({ file: lost })] }),
  ];
}

const lost = aFile('gone.pdf', 'application/pdf');
const selfCheckQuestions = [
  { question: 'Aimez-vous rire\u202F?', hintYes: 'On rit beaucoup.', hintNo: 'Cela s’apprend.' },
  { question: 'Avez-vous peur du noir\u202F?', noIsFavourable: true, hintYes: 'Il y a des lampes.' },
];
const step = { title: 'Se renseigner', text: richText(), duration: 'Un mois' };
