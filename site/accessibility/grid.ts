/** The RGAA's thirteen themes, in their order, with what is known of each criterion. */
import type { Theme } from './theme.ts';
import { theme1 } from './themes/01-images.ts';
import { theme2 } from './themes/02-cadres.ts';
import { theme3 } from './themes/03-couleurs.ts';
import { theme4 } from './themes/04-multimedia.ts';
import { theme5 } from './themes/05-tableaux.ts';
import { theme6 } from './themes/06-liens.ts';
import { theme7 } from './themes/07-scripts.ts';
import { theme8 } from './themes/08-elements-obligatoires.ts';
import { theme9 } from './themes/09-structuration-de-information.ts';
import { theme10 } from './themes/10-presentation-de-information.ts';
import { theme11 } from './themes/11-formulaires.ts';
import { theme12 } from './themes/12-navigation.ts';
import { theme13 } from './themes/13-consultation.ts';

export const grid: readonly Theme[] = [
  theme1,
  theme2,
  theme3,
  theme4,
  theme5,
  theme6,
  theme7,
  theme8,
  theme9,
  theme10,
  theme11,
  theme12,
  theme13,
];
