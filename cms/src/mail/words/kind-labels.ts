/** What staff call the kinds of mails, in French. */
import type { MailKind } from '../outbox/mail-kinds';

export const kindLabels: Record<MailKind, string> = {
  confirm: 'Confirmation à donner',
  received: 'Demande bien arrivée',
  waiting: 'Inscription sur la liste d’attente',
  placesFree: 'Places libérées',
  accepted: 'Demande acceptée',
  moved: 'Changement de date',
  refused: 'Demande refusée',
  cancelled: 'Demande annulée',
  reminder: 'Rappel',
  expired: 'Demande non confirmée',
  newRequest: 'Avis au service',
};
