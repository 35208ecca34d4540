/** Posts that are not even looked into, and what is said when we are at fault. Each says plainly that nothing was kept. */
import type { Core } from '@strapi/strapi';
import { logTrouble } from '../requests/log-trouble';
import type { Reply } from './reply';
import { contactSentence } from './service-contact';

const NOT_SENT = 'Votre demande n’a pas été envoyée';

export function notAForm(strapi: Core.Strapi): Promise<Reply> {
  return refusal(strapi, 415, NOT_SENT, 'Cet envoi ne vient pas de notre formulaire. Rien n’est enregistré.');
}

export function tooLarge(strapi: Core.Strapi): Promise<Reply> {
  return refusal(
    strapi,
    413,
    NOT_SENT,
    'Elle est trop longue. Revenez à la page précédente, raccourcissez votre message, puis envoyez-la.',
  );
}

export function fromForeignPage(strapi: Core.Strapi): Promise<Reply> {
  return refusal(
    strapi,
    403,
    'Rien n’a changé',
    'Votre navigateur n’a pas dit que cet envoi vient de notre page. Ouvrez de nouveau le lien du mail.',
  );
}

export async function notAvailable(strapi: Core.Strapi): Promise<Reply> {
  const lead = 'Le formulaire n’est pas disponible pour le moment. Rien n’est enregistré.';
  return { ...(await refusal(strapi, 503, NOT_SENT, lead)), retryAfter: 60 };
}

/** Tells the log what kind of error it is and no more: a database's words repeat what was typed. */
export async function ourFault(strapi: Core.Strapi, error: unknown): Promise<Reply> {
  logTrouble(strapi, 'A request of a school could not be answered', error);
  const lead = 'Rien n’est enregistré, rien n’a changé. Réessayez dans quelques minutes.';
  return refusal(strapi, 500, 'Une erreur de notre côté', lead);
}

async function refusal(
  strapi: Core.Strapi,
  status: number,
  title: string,
  lead: string,
): Promise<Extract<Reply, { kind: 'answer' }>> {
  // The database may be what fails.
  const contact = await contactSentence(strapi).catch(() => '');
  return { kind: 'answer', status, answer: { title, lead: `${lead} ${contact}`.trim() } };
}
