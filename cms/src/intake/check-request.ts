/** What is wrong with the fields beyond what they say by themselves: what the CMS alone knows. */
import type { Core } from '@strapi/strapi';
import { requestFaults, type RequestFaults, type RequestValues } from 'shared/domain/intervention-request';
import { requestFields } from 'shared/intake/form-fields';
import { DATE_IS_GONE, interventionFault, readAskedDate } from './asked-date';

/** In French, by field; empty when the request can be taken. */
export async function faultsOf(
  strapi: Core.Strapi,
  values: RequestValues,
  now: Date,
): Promise<RequestFaults> {
  const own = {
    ...requestFaults(values),
    ...unreadable(values),
  };
  const dated = own.session === undefined ? await dateFault(strapi, values, now) : {};
  const offered = own.intervention === undefined ? await interventionFault(strapi, values.intervention) : {};
  return { ...offered, ...dated, ...own };
}

/** What a browser sends in another alphabet than it says. */
function unreadable(values: RequestValues): RequestFaults {
  const faulty = requestFields.filter((field) => values[field].includes('\uFFFD'));
  return Object.fromEntries(
    faulty.map((field) => [field, 'Ce texte nous est arrivé avec des signes illisibles. Retapez-le.']),
  );
}

async function dateFault(
  strapi: Core.Strapi,
  { session, intervention }: RequestValues,
  now: Date,
): Promise<RequestFaults> {
  const asked = await readAskedDate(strapi, session, now);
  if (!asked) return {};
  if (!asked.isOffered) return { session: DATE_IS_GONE };
  return asked.date.intervention === intervention
    ? {}
    : {
        session:
          'Cette date est celle d’une autre intervention. Choisissez une date de l’intervention demandée.',
      };
}
