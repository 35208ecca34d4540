/**
 * A cell that begins like a formula would be computed by the spreadsheet that opens it (« CSV injection », OWASP): an
 * apostrophe before it makes it a text. What was guarded comes back as it was.
 */

export function guard(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

export function unguard(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
