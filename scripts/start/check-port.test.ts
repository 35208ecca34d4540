import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../exit-codes.ts';
import { checkPort } from './check-port.ts';

async function listen(host: string): Promise<{ port: number } & AsyncDisposable> {
  const server = createServer();
  await once(server.listen(0, host), 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, [Symbol.asyncDispose]: async () => void (await once(server.close(), 'close')) };
}

describe('checkPort', () => {
  it('accepts a free port', async () => {
    const { port } = await listen('127.0.0.1').then(async (server) => {
      await server[Symbol.asyncDispose]();
      return server;
    });
    await expect(checkPort('127.0.0.1', port, 'SITE_PORT')).resolves.toBeUndefined();
  });

  it.each(['127.0.0.1', '0.0.0.0'])(
    'names the port and the variable when a program holds it on %s',
    async (host) => {
      await using server = await listen(host);
      await expect(checkPort('127.0.0.1', server.port, 'SITE_PORT')).rejects.toMatchObject({
        message: expect.stringMatching(
          new RegExp(`^Port ${server.port} is taken .* set SITE_PORT to a free port\\.$`),
        ),
        exitCode: exitCodes.portTaken,
      });
    },
  );

  it('names both variables when the address is not this machine’s', async () => {
    await expect(checkPort('192.0.2.1', 50_000, 'CMS_PORT')).rejects.toMatchObject({
      message: expect.stringMatching(/EADDRNOTAVAIL.*CMS_PORT.*CMS_HOST/),
      exitCode: exitCodes.badSetting,
    });
  });
});
