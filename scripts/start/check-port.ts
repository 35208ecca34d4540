/** Whether a server may listen where it is told to. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { exitCodes } from '../exit-codes.ts';
import { errorCode, Failure } from '../failure.ts';

/**
 * @param variable the setting that moves the server elsewhere.
 * @throws Failure when something else listens there, or this user may not.
 */
export async function checkPort(host: string, port: number, variable: string): Promise<void> {
  const refusal = await listeningFails(host, port);
  if (refusal) throw portFailure(refusal, host, port, variable);
}

/** The sentence for an error of `listen`. */
export function portFailure(code: string, host: string, port: number, variable: string): Failure {
  if (code === 'EADDRINUSE') {
    const sentence = `Port ${port} is taken by another program: stop that program, or set ${variable} to a free port.`;
    return new Failure(sentence, exitCodes.portTaken);
  }
  const sentence = `Nothing can listen on port ${port} of ${host} (${code}): set ${variable} to a port above 1023, and ${variable.replace('PORT', 'HOST')} to an address of this machine.`;
  return new Failure(sentence, exitCodes.badSetting);
}

async function listeningFails(host: string, port: number): Promise<string | undefined> {
  const server = createServer();
  try {
    await once(server.listen(port, host), 'listening');
    return undefined;
  } catch (error) {
    return errorCode(error);
  } finally {
    server.close();
  }
}
