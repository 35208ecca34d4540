/** The kinds of mails that the outbox knows. Their words are in `../words`. Pure. */

/** To a school, about its request. */
export const requestMailKinds = [
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
export type RequestMailKind = (typeof requestMailKinds)[number];

/** `newRequest` goes to the service. */
export type MailKind = RequestMailKind | 'newRequest';
