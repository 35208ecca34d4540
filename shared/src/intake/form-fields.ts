/**
 * What the pages of a school's request and the CMS that fills them have to agree on: addresses, names of controls, and
 * names of slots. A control's `id` is its `name`; what is wrong with it is said in the element `faultId`.
 */

/** The web server hands these addresses to the CMS; the release has no file there. */
export const REQUEST_PATH = '/demander-une-intervention/';
export const CONFIRM_PATH = `${REQUEST_PATH}confirmer/`;
export const MY_REQUEST_PATH = `${REQUEST_PATH}ma-demande/`;
export const intakePaths = [REQUEST_PATH, CONFIRM_PATH, MY_REQUEST_PATH] as const;

/**
 * Pages of the release: the form, the page of every other answer, and what web servers show by themselves: while the CMS is
 * down, and for a post beyond all measure.
 */
export const FORM_TEMPLATE = `${REQUEST_PATH}formulaire/`;
export const ANSWER_TEMPLATE = `${REQUEST_PATH}reponse/`;
export const UNAVAILABLE_PAGE = `${REQUEST_PATH}indisponible/`;
export const TOO_LONG_PAGE = `${REQUEST_PATH}trop-long/`;
export const requestPages = [FORM_TEMPLATE, ANSWER_TEMPLATE, UNAVAILABLE_PAGE, TOO_LONG_PAGE] as const;

/** Bytes of a post that web servers let through: a form's fields at their longest take a tenth. */
export const LONGEST_POST = 64 * 1024;

/** What a school fills in, in the order of the form. */
export const requestFields = [
  'intervention',
  'session',
  'waiting',
  'wish1',
  'wish2',
  'wish3',
  'school',
  'commune',
  'level',
  'pupils',
  'adults',
  'person',
  'role',
  'email',
  'phone',
  'message',
] as const;
export type RequestField = (typeof requestFields)[number];

/** Left empty by people; programs fill in whatever they find. */
export const TRAP_FIELD = 'website';
/** Signed by the CMS: when the form was given out, and to which of its copies a post belongs. */
export const TIME_FIELD = 'formTime';
/** A signed link of a mail, handed on by the page it leads to. */
export const LINK_FIELD = 'lien';
/** Ends the address to which a browser is led once a request is kept: its draft is not needed any more. */
export const SENT_MARK = '#envoyee';
/** What the button of « Ma demande » asks for: `annuler`. */
export const ACTION_FIELD = 'action';

/** The longest values that are read, in characters; what is longer is refused with words, not cut. */
export const longest: Record<RequestField, number> = {
  intervention: 64,
  session: 64,
  waiting: 3,
  wish1: 120,
  wish2: 120,
  wish3: 120,
  school: 160,
  commune: 80,
  level: 20,
  pupils: 4,
  adults: 3,
  person: 80,
  role: 80,
  email: 254,
  phone: 25,
  message: 2000,
};

/** The element that says what is wrong with a control: hidden until then, and named by the control. */
export function faultId(field: RequestField): string {
  return `fault-${field}`;
}

/**
 * Of the form: what is wrong with a post, what a link asks for in vain, and the offer of the waiting list (`data-show`).
 */
export const formSlots = ['faults', 'gone', 'waiting'] as const;

/**
 * Of the answer page: `data-slot`, but `action`, a form shown where there is something to do (`data-show`). The number stands
 * beside its label in a `data-show` of the same name: whoever fills in `reference` shows both.
 */
export const answerSlots = [
  'title',
  'lead',
  'reference',
  'details',
  'next',
  'action',
  'action-label',
] as const;
