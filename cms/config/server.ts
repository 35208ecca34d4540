/** Where the CMS listens, and the one public address it gives of itself. */
import { dataDir, optional, port, proxiesInFront, publicUrl } from '../src/environment';
import { secrets } from '../src/secrets';

export default () => ({
  host: optional('CMS_HOST') ?? 'localhost',
  port: port(),
  url: publicUrl(),
  // A public https address means that a proxy in front holds the certificate and says so. Visitors may claim any address
  // before what the proxies add.
  proxy: { koa: publicUrl().startsWith('https:') && proxiesInFront() > 0, maxIpsCount: proxiesInFront() },
  app: { keys: secrets().APP_KEYS.split(',') },
  dirs: { public: dataDir('public') },
  // No other Strapi may push its data here or pull all of it, accounts included.
  transfer: { remote: { enabled: false } },
  // `http` would log every request, and one pull makes dozens.
  logger: { config: { level: optional('LOG_LEVEL') ?? 'info' }, updates: { enabled: false } },
});
