/** The French of the admin that Strapi's own lacks or says badly, and our own words. Keys are those of Strapi's English. */
import { accessKeys } from './access-keys.ts';
import { contentManager } from './content-manager.ts';
import { entries } from './entries.ts';
import { enumerations } from './enumerations.ts';
import { general } from './general.ts';
import { languages } from './languages.ts';
import { mediaFiles } from './media-files.ts';
import { mediaLibrary } from './media-library.ts';
import { problems } from './problems.ts';
import { settings } from './settings.ts';

export const french: Record<string, string> = {
  ...enumerations(),
  ...entries,
  ...contentManager,
  ...mediaFiles,
  ...mediaLibrary,
  ...languages,
  ...settings,
  ...accessKeys,
  ...problems,
  ...general,
};
