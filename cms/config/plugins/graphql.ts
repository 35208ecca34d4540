/**
 * The one way content leaves the CMS. Strapi's own defaults are open (no depth limit, no page limit, CORS for all):
 * here every list has at most 100 entries a page and a question at most 10 levels.
 */
import { devTools } from '../../src/environment';

export default () => ({
  config: {
    endpoint: '/graphql',
    defaultLimit: 100,
    maxLimit: 100,
    depthLimit: 10,
    landingPage: devTools(),
    // The contract is written by `pnpm schema`, which takes what src/graphql leaves open.
    generateArtifacts: false,
    apolloServer: {
      cors: false,
      introspection: devTools(),
      persistedQueries: false,
      bodyParserConfig: { enableTypes: ['json'], jsonLimit: '200kb' },
    },
  },
});
