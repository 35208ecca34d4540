/** The form as it is given out, with the intervention and the date that a link asks for. */
import type { Core } from '@strapi/strapi';
import { readValues, type RequestFaults, type RequestValues } from 'shared/domain/intervention-request';
import { DATE_IS_GONE, interventionFault, readAskedDate } from './asked-date';
import type { FilledForm } from './fill-form';
import { signFormTime } from './form-time';
import type { Reply, Visit } from './reply';

/** `?intervention=…&date=…`: document ids. */
export async function giveForm(strapi: Core.Strapi, { query, now }: Visit): Promise<Reply> {
  const values = readValues({ intervention: query.get('intervention'), session: query.get('date') });
  const asked = await readAskedDate(strapi, values.session, now);
  if (asked?.isOffered) values.intervention = asked.date.intervention;
  const faults: RequestFaults = {
    ...(values.intervention !== '' && (await interventionFault(strapi, values.intervention))),
    ...(asked && !asked.isOffered && { session: DATE_IS_GONE }),
  };
  return { kind: 'form', status: 200, form: await formOf(strapi, { values, faults, isSent: false, now }) };
}

interface FormParts {
  values: RequestValues;
  faults?: RequestFaults;
  troubles?: readonly string[];
  /** That of the post, while it counts; else the form gets a new one. */
  formTime?: string | null;
  /** There are fewer places than pupils at the date. */
  isFull?: boolean;
  isSent?: boolean;
  now: Date;
}

/** The form with all that was typed, and the date as it is now. */
export async function formOf(strapi: Core.Strapi, parts: FormParts): Promise<FilledForm> {
  const { values, faults = {}, troubles = [], formTime = null, now } = parts;
  const { isFull = false, isSent = true } = parts;
  const asked = await readAskedDate(strapi, values.session, now);
  const waiting = isFull || asked?.date.isFull === true || values.waiting === 'yes';
  return {
    values,
    faults,
    troubles,
    formTime: formTime ?? signFormTime(now),
    date: asked?.date ?? null,
    waiting,
    isFull,
    isSent,
  };
}
