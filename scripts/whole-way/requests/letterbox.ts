/** The school's letterbox: a real mail server on one port, which can be down for a while. */
import { startMailServer, type MailServer, type ReceivedMail } from 'shared/testing/mail-server';
import { readCalendar } from 'shared/testing/read-calendar';
import { vi } from 'vitest';

export interface Letterbox {
  /** For `SMTP_URL`. */
  url: string;
  /** Nobody answers at its port any more. */
  close(): Promise<void>;
  open(): Promise<void>;
  /** All mails with these words in their subject, in the order they came. */
  mails(subject: string): Promise<ReceivedMail[]>;
  /** The last mail with these words, once there is one. @param patience milliseconds */
  mail(subject: string, patience?: number): Promise<ReceivedMail>;
}

export async function openLetterbox(): Promise<Letterbox> {
  let server: MailServer | undefined = await startMailServer();
  const { url } = server;
  const kept: ReceivedMail[] = [];
  const box: Letterbox = {
    url,
    async close() {
      kept.push(...((await server?.received()) ?? []));
      await server?.stop();
      server = undefined;
    },
    async open() {
      server = await startMailServer(Number(new URL(url).port));
    },
    async mails(subject) {
      const all = [...kept, ...((await server?.received()) ?? [])];
      return all.filter((mail) => mail.subject?.includes(subject));
    },
    mail: (subject, timeout = 30_000) =>
      vi.waitFor(
        async () => {
          const last = (await box.mails(subject)).at(-1);
          if (!last) throw new Error(`No mail says « ${subject} ».`);
          return last;
        },
        { timeout, interval: 50 },
      ),
  };
  return box;
}

/** The link of a mail that begins with this address. */
export function linkIn({ text = '' }: ReceivedMail, address: string): string {
  return text.split(/\s/).find((word) => word.startsWith(address)) ?? '';
}

/** The calendar file of a mail, as ical.js reads it. */
export function calendarIn({ attachments }: ReceivedMail): ReturnType<typeof readCalendar> {
  const file = attachments.find(({ filename }) => filename === 'intervention.ics');
  if (!file) throw new Error('The mail has no calendar file.');
  const { content } = file;
  return readCalendar(typeof content === 'string' ? content : new TextDecoder().decode(content));
}
