/** A real mail server for tests, on a port of its own. It takes what is sent, or fails in the way the test asks for. */
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/**
 * How the next mails fare: `refuse` answers the recipient's address, or the whole mail, with a number; `cut` ends the
 * connection before or after the mail is taken; `hang` says nothing more.
 */
export type Fault =
  { refuse: number; at: 'recipient' | 'mail' } | { cut: 'before' | 'after' } | { hang: true };

export interface ReceivedMail extends Email {
  /** As the envelope names them. */
  recipients: string[];
  /** All of it, as it came. */
  source: string;
}

export interface MailServer {
  url: string;
  /** In the order they came. */
  received(): Promise<ReceivedMail[]>;
  /** One for each mail to come; when they are used up, mails are taken. */
  faults: Fault[];
  /** How often one began to send. */
  attempts(): number;
  stop(): Promise<void>;
}

/** @param port 0 for any. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const sources: Pick<ReceivedMail, 'source' | 'recipients'>[] = [];
  const faults: Fault[] = [];
  let attempts = 0;
  let fault: Fault | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 10,
    onMailFrom(_address, _session, done) {
      attempts += 1;
      fault = faults.shift();
      done();
    },
    onRcptTo(address, session, done) {
      if (fault && 'refuse' in fault && fault.at === 'recipient')
        done(refusal(fault.refuse, address.address));
      else if (fault && 'cut' in fault && fault.cut === 'before') cut(server, session);
      else if (!fault || !('hang' in fault)) done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (fault && 'refuse' in fault) return done(refusal(fault.refuse, 'message'));
        sources.push({
          source: Buffer.concat(chunks).toString(),
          recipients: session.envelope.rcptTo.map(({ address }) => address),
        });
        if (fault && 'cut' in fault) cut(server, session);
        else done();
      });
    },
  });
  // A cut connection is what the test asked for.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: own } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${own}`,
    received: () =>
      Promise.all(sources.map(async (mail) => ({ ...mail, ...(await PostalMime.parse(mail.source)) }))),
    faults,
    attempts: () => attempts,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** As servers word it: with the address that must not get into a log. */
function refusal(responseCode: number, about: string): Error {
  return Object.assign(new Error(`5.1.1 <${about}> refused`), { responseCode });
}

function cut(server: SMTPServer, { id }: SMTPServerSession): void {
  for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>)
    if (connection.id === id) connection._socket.destroy();
}
