/** What the panel « Mise en ligne » says of an entry, in French and in Paris time. Pure: `now` comes from the caller. */
import { frenchMoment } from 'shared/domain/french-dates';

/** Instants, ISO 8601; null or missing: no date. */
export interface Dates {
  publishAt?: string | null | undefined;
  unpublishAt?: string | null | undefined;
}

export interface Situation {
  /** When the version online was published; null when nothing is online. */
  onlineSince: string | null;
  /** Whether the draft, as saved, is not what is online. */
  isModified: boolean;
  saved: Dates;
  /** As the form shows them. */
  form: Dates;
  /** Why a date was not met, as the site wrote it into the entry. */
  problem: string | null;
  mayPublish: boolean;
  /** Whether the person may change the draft. */
  mayWrite: boolean;
  now: Date;
}

export interface Sentence {
  tone: 'plain' | 'warning' | 'danger';
  text: string;
}

/** The state first, then what will happen, then what stands in its way. */
export function scheduleSentences(situation: Situation): Sentence[] {
  return [
    plain(stateSentence(situation)),
    plain(planSentence(situation)),
    ...lateSentences(situation),
    ...troubleSentences(situation),
  ];
}

function stateSentence({ onlineSince, isModified }: Situation): string {
  if (onlineSince === null) return 'Hors ligne\u202F: seul l’espace de rédaction montre ce brouillon.';
  const state = `En ligne depuis le ${frenchMoment(onlineSince)}.`;
  return isModified ? `${state} Le brouillon a changé depuis.` : state;
}

function planSentence({ form, onlineSince, now }: Situation): string {
  const comes = ahead(form.publishAt, now);
  const leaves = ahead(form.unpublishAt, now);
  if (comes && leaves)
    return `Le brouillon ${coming(comes, onlineSince)}, puis sera retiré du site ${on(leaves)}.`;
  if (comes) return `Le brouillon ${coming(comes, onlineSince)}.`;
  if (leaves && onlineSince === null)
    return `Mis en ligne d’ici là, le brouillon sera retiré du site ${on(leaves)}.`;
  if (leaves) return `La page sera retirée du site ${on(leaves)}.`;
  return 'Aucun changement n’est prévu.';
}

function coming(at: string, onlineSince: string | null): string {
  return onlineSince === null ? `sera mis en ligne ${on(at)}` : `remplacera la version en ligne ${on(at)}`;
}

/** A date that has passed and is still there: it was just typed, or its minute is running. */
function lateSentences({ form, saved, problem, now }: Situation): Sentence[] {
  if (problem !== null && !isUnsaved(form, saved)) return [];
  const late = [
    ...(hasPassed(form.publishAt, now) ? ['mis en ligne'] : []),
    ...(hasPassed(form.unpublishAt, now) ? ['retiré du site'] : []),
  ];
  const when = isUnsaved(form, saved) ? 'dans la minute qui suit l’enregistrement' : 'dans la minute';
  return late.map((what) => ({
    tone: 'warning',
    text: `La date est passée\u202F: le brouillon sera ${what} ${when}.`,
  }));
}

function troubleSentences(situation: Situation): Sentence[] {
  const { form, saved, problem, mayPublish } = situation;
  const sentences: Sentence[] = [];
  const isNew = isUnsaved(form, saved);
  if (problem !== null) {
    const retry = 'Corrigez, puis enregistrez\u202F: le site essaie de nouveau dans la minute.';
    sentences.push({ tone: 'danger', text: `${problem} ${retry}` });
  }
  if (isInWrongOrder(form)) {
    const order = '«\u202FRetirer du site le\u202F» doit venir après «\u202FMettre en ligne le\u202F».';
    sentences.push({ tone: 'danger', text: order });
  }
  if (isNew && mayPublish) {
    const unsaved = 'Dates pas encore enregistrées\u202F: rien n’est prévu tant que vous n’enregistrez pas.';
    sentences.push({ tone: 'warning', text: unsaved });
  }
  return mayPublish ? sentences : [...sentences, ...sentencesWithoutRight(situation)];
}

/** Why « Publier » is greyed, and what to do instead. */
function sentencesWithoutRight({ form, saved, mayWrite }: Situation): Sentence[] {
  if (!mayWrite) return [plain('Votre rôle permet de lire cette entrée, pas de la modifier.')];
  if (saved.publishAt) return [{ tone: 'warning', text: CLOSED }];
  return [
    plain(BY_ANOTHER),
    ...(isUnsaved(form, saved) ? [{ tone: 'danger' as const, text: NO_DATES }] : []),
  ];
}

const CLOSED =
  'Cette entrée est programmée\u202F: vous ne pouvez plus la modifier. Demandez à une personne qui peut publier d’en retirer la date.';
const BY_ANOTHER =
  'Vous écrivez le brouillon, une autre personne le met en ligne\u202F: pour vous, «\u202FPublier\u202F» et les dates restent donc grisés. Enregistrez, puis demandez-lui de relire.';
const NO_DATES = 'Vous ne pouvez pas choisir ces dates\u202F: demandez-les à une personne qui met en ligne.';

function plain(text: string): Sentence {
  return { tone: 'plain', text };
}

function on(date: string): string {
  return `le ${frenchMoment(date)}`;
}

function ahead(date: string | null | undefined, now: Date): string | null {
  return date && !hasPassed(date, now) ? date : null;
}

function hasPassed(date: string | null | undefined, now: Date): boolean {
  return Boolean(date) && Date.parse(date as string) <= now.getTime();
}

function isUnsaved(form: Dates, saved: Dates): boolean {
  return (
    instant(form.publishAt) !== instant(saved.publishAt) ||
    instant(form.unpublishAt) !== instant(saved.unpublishAt)
  );
}

function isInWrongOrder({ publishAt, unpublishAt }: Dates): boolean {
  return Boolean(publishAt && unpublishAt) && Number(instant(publishAt)) >= Number(instant(unpublishAt));
}

function instant(date: string | null | undefined): number | null {
  return date ? Date.parse(date) : null;
}
