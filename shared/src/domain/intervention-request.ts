/**
 * What a school writes in its request, and what is said of each field that cannot be read. The same words in the browser
 * and in the CMS, which checks everything again: so nothing heavier than plain functions here.
 */
import { longest, requestFields, type RequestField } from '../intake/form-fields.ts';
import { isMailAddress } from './mail-address.ts';
import { isUai, uaiIn } from './uai.ts';
import { terms, type Term } from './vocabularies.ts';

/** As a form sends them: text, whatever it is meant to be. */
export type RequestValues = Record<RequestField, string>;

/** A request that can be dealt with. Ids are document ids. */
export interface RequestInput {
  intervention: string;
  /** Null when none of the dates suits; then there are wishes. */
  session: string | null;
  /** Rather than being told that the date is full. */
  waiting: boolean;
  wishes: string[];
  /** As typed: a name, a UAI, or a line of the directory. */
  school: string;
  commune: string | null;
  level: Term<'school-level'>;
  pupils: number;
  adults: number;
  person: string;
  role: string;
  email: string;
  phone: string | null;
  message: string | null;
}

export type RequestFaults = Partial<Record<RequestField, string>>;

/** The most pupils that one request may name: a whole year of a large lycée. */
const MOST_PUPILS = 500;
const MOST_ADULTS = 50;

/**
 * What could turn a line into two, hide or reorder text: control characters, marks of direction, what has no width.
 * Line ends stay where a text has lines.
 */
const UNSEEN = /[\p{Cc}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Co}\p{Cs}]/gu;

/** A value as it is read and kept: without what is unseen, in composed characters, without spaces around it. */
export function cleanValue(field: RequestField, text: string): string {
  const lines = text.normalize('NFC').replaceAll(/\r\n?/g, '\n').split('\n');
  const clean = lines.map((line) => line.replaceAll(UNSEEN, field === 'message' ? '' : ' ').trimEnd());
  return (field === 'message' ? clean.join('\n') : clean.join(' ').replaceAll(/ {2,}/g, ' ')).trim();
}

/** Every field, cleaned; what is missing or no text is empty. Fields of no name here are not read. */
export function readValues(raw: Readonly<Record<string, unknown>>): RequestValues {
  const values = requestFields.map((field) => {
    const value = Object.hasOwn(raw, field) ? raw[field] : '';
    return [field, typeof value === 'string' ? cleanValue(field, value) : ''];
  });
  return Object.fromEntries(values) as RequestValues;
}

/** What is wrong with the fields, in French, in sentences for whoever fills in the form; empty when all is well. */
export function requestFaults(values: RequestValues): RequestFaults {
  const faults: RequestFaults = {};
  for (const field of requestFields) {
    const fault = rules[field]?.(values[field], values) || tooLong(field, values[field]);
    if (fault) faults[field] = fault;
  }
  return faults;
}

/** To be asked only of values without faults. */
export function requestInput(values: RequestValues): RequestInput {
  const session = values.session || null;
  return {
    intervention: values.intervention,
    session,
    waiting: values.waiting === 'yes' && session !== null,
    wishes: session === null ? wishesOf(values) : [],
    school: values.school,
    commune: values.commune || null,
    level: values.level as Term<'school-level'>,
    pupils: Number(values.pupils),
    adults: Number(values.adults || '0'),
    person: values.person,
    role: values.role,
    email: values.email,
    phone: values.phone || null,
    message: values.message || null,
  };
}

type Rule = (value: string, values: RequestValues) => string | false;

const rules: Partial<Record<RequestField, Rule>> = {
  intervention: (value) => value === '' && 'Choisissez une intervention.',
  wish1: (_, values) =>
    values.session === '' &&
    wishesOf(values).length === 0 &&
    'Choisissez une date, ou écrivez au moins une période qui vous convient.',
  school: schoolFault,
  level: (value) =>
    !(terms('school-level') as readonly string[]).includes(value) && 'Choisissez le niveau de la classe.',
  pupils: (value) =>
    !isCount(value, 1, MOST_PUPILS) && `Indiquez le nombre d’élèves, en chiffres, de 1 à ${MOST_PUPILS}.`,
  adults: (value) =>
    value !== '' &&
    !isCount(value, 0, MOST_ADULTS) &&
    `Indiquez le nombre d’adultes, en chiffres, de 0 à ${MOST_ADULTS}.`,
  person: (value) => value === '' && 'Indiquez votre prénom et votre nom.',
  role: (value) =>
    value === '' && 'Indiquez votre fonction, par exemple «\u202Fprofesseure principale\u202F».',
  email: emailFault,
  phone: (value) =>
    value !== '' &&
    !/^(?:\+33|0)[1-9](?:[ .-]?\d{2}){4}$/.test(value) &&
    'Ce numéro n’est pas complet\u202F: dix chiffres, ou +33 et neuf chiffres.',
};

/** A number that is none of the directory may still be a school's; one with the wrong letter is mistyped, wherever it stands. */
function schoolFault(value: string): string | false {
  if (value === '') return 'Indiquez votre établissement\u202F: son nom ou son UAI.';
  const uai = uaiIn(value);
  return (
    uai !== null &&
    !isUai(uai) &&
    `L’UAI ${uai} n’est pas juste\u202F: sa lettre ne va pas avec ses chiffres. Vérifiez-le, ou écrivez le nom de l’établissement.`
  );
}

function emailFault(value: string): string | false {
  if (value === '') return 'Indiquez votre adresse électronique\u202F: nous y envoyons le lien qui confirme.';
  if (/\P{ASCII}/u.test(value))
    return 'Nous ne pouvons pas écrire à cette adresse. Vérifiez-la\u202F: lettres sans accents, chiffres, points.';
  return (
    !isMailAddress(value) && 'Cette adresse n’est pas complète. Exemple\u202F: prenom.nom@etablissement.fr.'
  );
}

function tooLong(field: RequestField, value: string): string | undefined {
  return value.length > longest[field]
    ? `Ce texte a ${value.length} caractères\u202F: gardez-en ${longest[field]} au plus.`
    : undefined;
}

function isCount(value: string, least: number, most: number): boolean {
  return /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most;
}

function wishesOf({ wish1, wish2, wish3 }: RequestValues): string[] {
  return [wish1, wish2, wish3].filter((wish) => wish !== '');
}
