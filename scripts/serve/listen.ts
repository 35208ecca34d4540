/** A server that listens until it is disposed of; then nobody waits for answers that will not come. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { errorCode } from '../failure.ts';
import { portFailure } from '../start/check-port.ts';

export interface Address {
  host: string;
  port: number;
  /** The setting that moves the server elsewhere. */
  variable: string;
}

/** Bytes: room for a search of ten thousand characters, each percent-encoded. */
const LONGEST_HEAD = 128 * 1024;

/** For a whole request to come: a school's form is some packets on the poorest network. */
const SLOWEST_REQUEST_MS = 60_000;

/** @throws Failure when the port is taken. */
export async function listen(
  answer: RequestListener,
  { host, port, variable }: Address,
): Promise<AsyncDisposable> {
  const server = createServer({ maxHeaderSize: LONGEST_HEAD, requestTimeout: SLOWEST_REQUEST_MS }, answer);
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw portFailure(errorCode(error), host, port, variable);
  }
  return {
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
