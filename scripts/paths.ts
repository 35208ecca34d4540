/** Where the project's parts are on this machine. */
import path from 'node:path';

/** The checkout's root. */
export const root = path.resolve(import.meta.dirname, '..');

export const cmsFolder = path.join(root, 'cms');
export const siteFolder = path.join(root, 'site');

/** Programs of the packages, run by this Node without a shell or a package manager in between. */
export const strapiProgram = path.join(cmsFolder, 'node_modules/@strapi/strapi/bin/strapi.js');
export const astroProgram = path.join(siteFolder, 'node_modules/astro/bin/astro.mjs');
