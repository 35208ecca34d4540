/** What every request passes through, in order. */
export default [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          // Behind plain http on a local machine the browser must not be sent to https.
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  // Only the admin panel, on the same origin, talks to the CMS from a browser.
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      formLimit: '1mb',
      jsonLimit: '2mb',
      textLimit: '1mb',
      // Above the library's own limits, so that it can say in French which one a file exceeds.
      formidable: { maxFileSize: 400 * 1024 * 1024 },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
