import { expect, it } from 'vitest';
import { readDraft } from './draft.ts';

it('reads the fields of the form and no others, as texts', () => {
  expect(
    readDraft('{"person":"Camille","website":"x","formTime":"1","pupils":28,"message":"a\\nb"}'),
  ).toEqual({
    person: 'Camille',
    message: 'a\nb',
  });
});

it.each([null, '', '{', 'null', '[]', '"a"', '12'])('finds nothing in %j', (text) => {
  expect(readDraft(text)).toEqual({});
});
