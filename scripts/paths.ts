/** Where the project's parts are on this machine. */
import path from 'node:path';

/** The checkout's root. */
export const root = path.resolve(import.meta.dirname, '..');

export const cmsFolder = path.join(root, 'cms');
export const siteFolder = path.join(root, 'site');

/** Programs of the packages, run by this Node without a shell or a package manager in between. */
export const strapiProgram = path.join(cmsFolder, 'node_modules/@strapi/strapi/bin/strapi.js');
export const astroProgram = path.join(siteFolder, 'node_modules/astro/bin/astro.mjs');

/**
 * The publisher, with the options of Node that it is run with: young objects in little space, because a large site's
 * rendering makes many of them and would else take a hundred megabytes more.
 */
export const publisherCommand = ['--max-semi-space-size=8', path.join(root, 'scripts/publisher.ts')] as const;
