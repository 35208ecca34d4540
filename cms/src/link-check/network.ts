/** The way out of the server: how names are resolved, and which addresses may be reached. Tests bring their own. */
import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './private-networks';

export interface Network {
  /** All addresses of a name. @throws when it has none. */
  resolve(host: string): Promise<string[]>;
  mayReach(ip: string): boolean;
}

export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayReach: isPublicAddress,
};
