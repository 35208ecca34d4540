/**
 * What is wrong with a request that staff write down, in words for staff: the form's own speak to the school that fills
 * it in. The rules are the form's. Pure.
 */
import { requestFaults, type RequestFaults, type RequestValues } from 'shared/domain/intervention-request';
import type { RequestField } from 'shared/intake/form-fields';

/** In French, by field; empty when the request can be taken. */
export function phoneFaults(values: RequestValues): RequestFaults {
  const faults = requestFaults(values);
  const fields = Object.keys(faults) as RequestField[];
  return Object.fromEntries(
    fields.map((field) => [field, (values[field] === '' && missing[field]) || faults[field]]),
  );
}

/** Those that say « votre » to a school, or that tell it what comes of its answer. */
const missing: RequestFaults = {
  wish1: 'Choisissez une date, ou notez la période que l’école souhaite.',
  school: 'Choisissez l’établissement dans l’annuaire, ou écrivez son nom.',
  person: 'Notez le prénom et le nom de la personne qui demande.',
  role: 'Notez sa fonction, par exemple «\u202Fprofesseure principale\u202F».',
  email: 'Demandez une adresse électronique\u202F: l’école y reçoit sa référence, puis la réponse.',
};
