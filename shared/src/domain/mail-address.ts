/**
 * What the outbox, the form and the intake take for the address of one mailbox: as HTML's `input type=email` does, ASCII only, with a dot in its
 * domain, within the lengths of RFC 5321. No sign that could end a header, name a second mailbox or speak to the server
 * can be in it. Pure.
 */
const MAILBOX =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

const LONGEST = 254;
const LONGEST_LOCAL_PART = 64;

export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && text.indexOf('@') <= LONGEST_LOCAL_PART && MAILBOX.test(text);
}
