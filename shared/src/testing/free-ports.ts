/** For servers that a test starts: ports on which nothing listens yet. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** So many, each another one, free on every address of this machine. */
export async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer());
  for (const probe of probes) await once(probe.listen(0), 'listening');
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port);
  for (const probe of probes) await once(probe.close(), 'close');
  return ports;
}

export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}
