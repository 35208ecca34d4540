/** The kinds of mails that the outbox knows. Their words are in `../words`. Pure. */

/** To a school, about its request. */
const requestMailKinds = [
  'confirm',
  'received',
  'waiting',
  'placesFree',
  'accepted',
  'moved',
  'refused',
  'cancelled',
  'reminder',
  'expired',
] as const;
type RequestMailKind = (typeof requestMailKinds)[number];

/** `newRequest` goes to the service. */
export type MailKind = RequestMailKind | 'newRequest';
