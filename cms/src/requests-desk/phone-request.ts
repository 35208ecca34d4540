/** Writes down what a school asked by phone: by the rules of the public form, and confirmed, since somebody spoke to it. */
import type { Core } from '@strapi/strapi';
import { readValues, requestInput } from 'shared/domain/intervention-request';
import { fieldError } from '../documents/field-error';
import { fullDateWords } from '../requests/full-date-words';
import { placeRequest, type Placed } from '../requests/place-request';
import { findSchool } from '../schools/search-schools';
import { phoneFaults } from './phone-faults';
import { refuseAll, textOf, type Body } from './read-body';

/** @returns its reference. @throws ValidationError in French, beside the fields of the form. */
export async function writePhoneRequest(strapi: Core.Strapi, body: Body, now: Date): Promise<string> {
  const key = textOf(body, 'key', 'Rechargez la page, puis recommencez.');
  const values = readValues(body);
  refuseAll(Object.entries(phoneFaults(values)));
  const input = requestInput(values);
  const found = await findSchool(strapi, input.school);
  const school = found && { uai: found.uai, name: found.name, commune: found.commune || null };
  const wanted = { input, school, postKey: `desk ${key}`, mayHold: true, isConfirmed: true };
  return referenceOf(await placeRequest(strapi, wanted, now), input.pupils);
}

function referenceOf(placed: Placed, pupils: number): string {
  switch (placed.kind) {
    case 'kept':
    case 'same':
      return placed.request.reference;
    case 'gone':
      throw fieldError(['session'], 'Cette date n’est plus proposée. Choisissez-en une autre.');
    case 'withdrawn':
      throw fieldError(['intervention'], 'Cette intervention n’est plus en ligne. Choisissez-en une autre.');
    case 'full':
      throw fieldError(
        ['session'],
        `${fullDateWords(placed.room, pupils)} Choisissez-en une autre, ou la liste d’attente.`,
      );
  }
}
