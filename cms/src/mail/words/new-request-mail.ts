/** Tells the service of a new request: which school and which date; who asks stays in the admin. Pure. */
import { asHtml } from './as-html';
import { asText } from './as-text';
import { oneLine, type Letter, type WrittenMail } from './letter';
import { whenAndWhere } from './request-facts';
import { signatureOf, type RequestMailFacts } from './request-mail';

type NewRequestFacts = Pick<
  RequestMailFacts,
  'reference' | 'interventionTitle' | 'session' | 'schoolName' | 'siteName'
> & {
  /** The request's page in the admin. */
  link: string;
};

export function newRequestMail(facts: NewRequestFacts): WrittenMail {
  const { reference, interventionTitle, session, schoolName, link } = facts;
  const siteName = oneLine(facts.siteName);
  const letter: Letter = {
    subject: `Nouvelle demande d’intervention (${reference})`,
    title: 'Un établissement attend votre réponse',
    greeting: 'Bonjour,',
    parts: [
      { kind: 'sentence', words: 'Une demande d’intervention vient d’être confirmée.' },
      {
        kind: 'facts',
        facts: [
          ['Établissement', oneLine(schoolName)],
          ['Intervention', oneLine(interventionTitle)],
          ...(session ? whenAndWhere(session) : [['Date', 'à trouver avec l’établissement'] as const]),
          ['Référence', reference],
        ],
      },
      { kind: 'action', label: 'Ouvrir la demande', url: link },
    ],
    signature: signatureOf({ contact: { name: null, phone: null, email: null }, siteName }),
  };
  return { subject: letter.subject, text: asText(letter), html: asHtml(letter, siteName) };
}
