/** Reads the little of MIME that a mail of ours holds: encoded headers and the first, plain-text part. */

export interface ReadMail {
  to: string;
  subject: string;
  text: string;
}

export function readMail(source: string): ReadMail {
  const mail = source.replaceAll('\r\n', '\n');
  const part = /Content-Type: text\/plain.*?\n\n(.*?)\n-{2}/s.exec(mail)?.[1] ?? '';
  return { to: header(mail, 'To'), subject: header(mail, 'Subject'), text: quotedPrintable(part) };
}

function header(mail: string, name: string): string {
  const value = new RegExp(`^${name}: (.*(?:\\n .*)*)`, 'm').exec(mail)?.[1] ?? '';
  return value.replaceAll(/=\?UTF-8\?Q\?(.*?)\?=\s*/g, (_, words: string) =>
    quotedPrintable(words.replaceAll('_', ' ')),
  );
}

function quotedPrintable(text: string): string {
  const joined = text.replaceAll('=\n', '');
  const bytes = joined.replaceAll(/=([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
