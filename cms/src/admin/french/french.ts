/** The French of the admin that Strapi's own lacks, and our own words. Keys are those of Strapi's English. */
import { contentManager } from './content-manager.ts';
import { enumerations } from './enumerations.ts';
import { general } from './general.ts';

export const french: Record<string, string> = { ...enumerations(), ...contentManager, ...general };
