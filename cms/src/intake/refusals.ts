/** Posts that are not even looked into, and what is said when we are at fault. Each says plainly that nothing was kept. */
import type { Core } from '@strapi/strapi';
import { longest } from 'shared/intake/form-fields';
import { logTrouble } from '../requests/log-trouble';
import type { Reply } from './reply';
import { contactSentence } from './service-contact';

/** For the log. */
export const UNANSWERED = 'A request of a school could not be answered';

const NOT_SENT = 'Votre demande n’a pas été envoyée';
/** Browsers keep what was typed in the page before, most of the time. */
const GO_BACK =
  'Revenez à la page précédente avec le bouton «\u202Fretour\u202F» de votre navigateur\u202F: ce que vous avez écrit y est en général encore.';

export function notAForm(strapi: Core.Strapi): Promise<Reply> {
  return refusal(
    strapi,
    415,
    NOT_SENT,
    `Cet envoi n’a pas la forme de notre formulaire. Rien n’est enregistré. ${GO_BACK} Si le nouvel envoi échoue aussi, écrivez-nous ou appelez-nous.`,
  );
}

export function tooLarge(strapi: Core.Strapi): Promise<Reply> {
  return refusal(
    strapi,
    413,
    NOT_SENT,
    `Elle est trop longue, et rien n’est enregistré. ${GO_BACK} Raccourcissez votre message\u202F: il peut avoir ${longest.message}\u00A0caractères au plus. Puis renvoyez la demande.`,
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
  logTrouble(strapi, UNANSWERED, error);
  const lead = `Rien n’est enregistré, rien n’a changé. Réessayez dans quelques minutes. Vous veniez d’envoyer une demande\u202F? ${GO_BACK}`;
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
