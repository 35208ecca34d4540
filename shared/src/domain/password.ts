/** What Strapi's admin asks of a password: eight characters with a small letter, a capital and a digit. */
const RULES = [/.{8}/, /[a-z]/, /[A-Z]/, /\d/];

export function isAcceptablePassword(password: string): boolean {
  return RULES.every((rule) => rule.test(password));
}
