import { expect, test } from 'vitest';
import { namesBothGenders } from './both-genders.ts';

test.each([
  ['Aide-soignante, aide-soignant', 'Aide-soignante', 'Aide-soignant'],
  ['Éducatrice, éducateur de jeunes enfants', 'Éducatrice de jeunes enfants', 'Éducateur de jeunes enfants'],
  ['Directrice ou directeur d’Ehpad', 'Directrice d’Ehpad', 'Directeur d’Ehpad'],
  ['Ergothérapeute', 'Ergothérapeute', 'Ergothérapeute'],
])('« %s » names women and men', (...titles) => expect(namesBothGenders(...titles)).toBe(true));

test.each([
  ['Infirmier', 'Infirmière', 'Infirmier'],
  ['Infirmier·ère', 'Infirmière', 'Infirmier'],
  ['Aide-soignante', 'Aide-soignante', 'Aide-soignant'],
])('« %s » does not', (...titles) => expect(namesBothGenders(...titles)).toBe(false));
