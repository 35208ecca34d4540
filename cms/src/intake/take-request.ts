/** Takes what the form posts: checked, limited, kept; or the form again, with all that was typed and why. */
import type { Core } from '@strapi/strapi';
import {
  readValues,
  requestInput,
  type RequestFaults,
  type RequestValues,
} from 'shared/domain/intervention-request';
import { counted } from 'shared/domain/french-amounts';
import { requestFields, SENT_MARK, TIME_FIELD, TRAP_FIELD } from 'shared/intake/form-fields';
import { logTrouble } from '../requests/log-trouble';
import { placeRequest, type Placed } from '../requests/place-request';
import type { RequestRow } from '../requests/tables';
import { findSchool } from '../schools/search-schools';
import { faultsOf } from './check-request';
import { DATE_IS_GONE, INTERVENTION_IS_GONE } from './asked-date';
import { formOf } from './form-page';
import { postKeyOf, readFormTime } from './form-time';
import { countPost, type Allowance } from './limits';
import { myRequestPath } from './my-request-path';
import { UNANSWERED } from './refusals';
import type { Reply, Visit } from './reply';
import { contactSentence } from './service-contact';

const NOT_OURS =
  'Votre navigateur n’a pas dit que cet envoi vient de notre page. Relisez votre demande ci-dessous, puis envoyez-la d’ici.';
const TRAPPED =
  'Un champ caché, que seuls des programmes remplissent, contenait du texte. Nous l’avons vidé\u202F: relisez votre demande, puis envoyez-la.';
const AT_A_BAD_TIME = {
  'too-soon': 'Cet envoi est venu très vite. Relisez votre demande, puis envoyez-la.',
  'too-late': 'La page est restée ouverte longtemps. Relisez votre demande, puis envoyez-la.',
  none: 'La page d’où vient cet envoi n’est plus valable. Relisez votre demande, puis envoyez-la.',
} as const;
const TOO_MANY = {
  address: 'Beaucoup de demandes viennent de votre établissement ou de votre réseau en ce moment.',
  mailbox: 'Nous avons déjà écrit plusieurs fois à cette adresse électronique en une heure.',
  all: 'Beaucoup de demandes arrivent en ce moment.',
} as const;

const OUR_FAULT =
  'Une erreur de notre côté a empêché l’envoi. Rien n’est enregistré, et ce que vous avez écrit est encore ci-dessous\u202F: renvoyez votre demande dans quelques minutes.';

/** @throws what the database says when not even the form can be given back. */
export async function takeRequest(
  strapi: Core.Strapi,
  fields: URLSearchParams,
  visit: Visit,
): Promise<Reply> {
  try {
    return await takeOrRefuse(strapi, fields, visit);
  } catch (error) {
    const reply = await giveBack(strapi, fields, visit).catch(() => Promise.reject(error));
    logTrouble(strapi, UNANSWERED, error);
    return reply;
  }
}

/** All that was typed; sent again, it is the same post: one request, should the first have been kept all the same. */
async function giveBack(strapi: Core.Strapi, fields: URLSearchParams, { now }: Visit): Promise<Reply> {
  const formTime = fields.get(TIME_FIELD) ?? '';
  const form = await formOf(strapi, {
    values: valuesIn(fields),
    troubles: [`${OUR_FAULT} ${await contactSentence(strapi)}`.trim()],
    formTime: readFormTime(formTime, now).kind === 'good' ? formTime : null,
    now,
  });
  return { kind: 'form', status: 500, form };
}

async function takeOrRefuse(strapi: Core.Strapi, fields: URLSearchParams, visit: Visit): Promise<Reply> {
  const { now } = visit;
  const values = valuesIn(fields);
  const formTime = fields.get(TIME_FIELD) ?? '';
  const time = readFormTime(formTime, now);
  const again = async (status: number, trouble: string, keepsTime: boolean): Promise<Reply> => ({
    kind: 'form',
    status,
    form: await formOf(strapi, {
      values,
      faults: await faultsOf(strapi, values, now),
      troubles: [trouble],
      formTime: keepsTime ? formTime : null,
      now,
    }),
  });
  if (!visit.isFromOwnPage) return again(403, NOT_OURS, false);
  if (fields.get(TRAP_FIELD)) return again(422, TRAPPED, time.kind === 'good');
  if (time.kind !== 'good') return again(422, AT_A_BAD_TIME[time.kind], time.kind === 'too-soon');
  return takeChecked(strapi, { values, formTime, nonce: time.nonce }, visit);
}

function valuesIn(fields: URLSearchParams): RequestValues {
  return readValues(Object.fromEntries(requestFields.map((field) => [field, fields.get(field)])));
}

interface Posted {
  values: RequestValues;
  formTime: string;
  nonce: string;
}

async function takeChecked(
  strapi: Core.Strapi,
  { values, formTime, nonce }: Posted,
  { address, now }: Visit,
): Promise<Reply> {
  const faults = await faultsOf(strapi, values, now);
  if (Object.keys(faults).length > 0) {
    const form = await formOf(strapi, { values, faults, formTime, now });
    return { kind: 'form', status: 422, form };
  }
  const school = await findSchool(strapi, values.school);
  const asking = { address, email: values.email, uai: school?.uai ?? null };
  const allowance = await countPost(strapi, asking, now);
  if (allowance.kind === 'too-many') return tooMany(strapi, { values, formTime, nonce }, allowance, now);
  const wanted = {
    input: requestInput(values),
    school,
    postKey: postKeyOf(nonce, values),
    mayHold: allowance.mayHold,
  };
  const placed = await placeRequest(strapi, wanted, now);
  if ('request' in placed) return { kind: 'go', to: myRequestPath(placed.request) + SENT_MARK };
  const refused = refusalOf(placed, wanted.input.pupils);
  // Places that come free would not be enough for more pupils than the date ever takes: it offers no waiting.
  const isFull = placed.kind === 'full' && wanted.input.pupils <= placed.total;
  const form = await formOf(strapi, { values, faults: refused, formTime, isFull, now });
  return { kind: 'form', status: 409, form };
}

function refusalOf(placed: Exclude<Placed, { request: RequestRow }>, pupils: number): RequestFaults {
  if (placed.kind === 'withdrawn') return { intervention: INTERVENTION_IS_GONE };
  return { session: placed.kind === 'gone' ? DATE_IS_GONE : fullWords(placed, pupils) };
}

function fullWords({ room, total }: { room: number; total: number }, pupils: number): string {
  const asked = counted(pupils, 'élève', 'élèves');
  if (pupils > total)
    return `Cette date a ${counted(total, 'place', 'places')} en tout, pour vos ${asked}. Envoyez une demande par classe, ou choisissez une autre date.`;
  const left =
    room === 0
      ? `Cette date est complète\u202F: il n’y a plus de place pour vos ${asked}.`
      : `Il ne reste ${room === 1 ? 'qu’une place' : `que ${counted(room, 'place', 'places')}`} à cette date, pour vos ${asked}.`;
  return `${left} Choisissez une autre date, ou inscrivez-vous sur la liste d’attente.`;
}

async function tooMany(
  strapi: Core.Strapi,
  { values, formTime }: Posted,
  { of, seconds }: Extract<Allowance, { kind: 'too-many' }>,
  now: Date,
): Promise<Reply> {
  const minutes = counted(Math.ceil(seconds / 60), 'minute', 'minutes');
  const contact = await contactSentence(strapi);
  const trouble =
    `${TOO_MANY[of]} La vôtre n’est pas enregistrée\u202F: envoyez-la de nouveau dans ${minutes}. ${contact}`.trim();
  const form = await formOf(strapi, { values, troubles: [trouble], formTime, now });
  return { kind: 'form', status: 429, form, retryAfter: seconds };
}
