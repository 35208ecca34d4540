/** Works through addresses a few at a time, and never two of the same host together. */

const AT_ONCE = 4;

export async function eachByHost(
  addresses: readonly string[],
  work: (address: string) => Promise<void>,
): Promise<void> {
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let host = hosts.pop(); host !== undefined; host = hosts.pop()) {
      for (const address of host) await work(address);
    }
  });
  await Promise.all(workers);
}
