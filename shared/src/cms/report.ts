/** The French report of a pull: every problem by entry and field, what became of it, what to do and where. */
import type { ContentType } from '../domain/content-types.ts';
import type { FieldProblem } from './parse-entry.ts';
import { fieldLabel, typeLabel } from './field-labels.ts';

export type Outcome =
  'kept at its last good version' | 'left out' | 'published without it' | 'published as it is';

export interface Problem {
  type: ContentType;
  documentId: string;
  /** What editors call the entry. */
  title: string;
  /** The field as the admin labels it: « Dates, nº 2, Fin ». */
  field: string;
  /** Ends a sentence that the field begins: « est avant le début. » */
  message: string;
  outcome: Outcome;
  /** Where to correct it. */
  adminUrl: string;
}

const outcomes: Record<Outcome, string> = {
  'kept at its last good version': 'La dernière version correcte reste en ligne.',
  'left out': 'La fiche n’est pas en ligne.',
  'published without it': 'La fiche est en ligne sans cet élément.',
  'published as it is': 'La fiche est en ligne telle quelle.',
};

/** The problem of a raw entry's field. */
export function problemOf(
  cmsUrl: string,
  type: ContentType,
  raw: unknown,
  { path, message }: FieldProblem,
  outcome: Outcome,
): Problem {
  const documentId = textAt(raw, 'documentId') ?? '';
  return {
    type,
    documentId,
    title: titleOf(raw) ?? (documentId || typeLabel(type)),
    field: fieldLabel(type, path, raw),
    message,
    outcome,
    adminUrl: formAddress(cmsUrl, type, documentId),
  };
}

/** How people recognise an entry: what editors call it, its type in French, the address of its form. */
export function describe(
  cmsUrl: string,
  type: ContentType,
  entry: unknown,
): { title: string; type: string; adminUrl: string } {
  const documentId = textAt(entry, 'documentId') ?? '';
  return {
    title: titleOf(entry) ?? (documentId || typeLabel(type)),
    type: typeLabel(type),
    adminUrl: formAddress(cmsUrl, type, documentId),
  };
}

/** The report as plain text, one problem a paragraph; says so when there is none. */
export function printReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Contenu vérifié\u202F: aucun problème.';
  const paragraphs = problems.map(
    ({ type, title, field, message, outcome, adminUrl }) =>
      `• ${typeLabel(type)} «\u202F${title}\u202F»\u202F: ${field} ${message}\n  ${outcomes[outcome]} Corrigez puis publiez de nouveau\u202F: ${adminUrl}`,
  );
  const count = problems.length === 1 ? '1 problème' : `${problems.length} problèmes`;
  return [`Contenu vérifié\u202F: ${count} à corriger.`, ...paragraphs].join('\n');
}

const TITLE_FIELDS = ['titleInclusive', 'title', 'name', 'label', 'acronym', 'firstName', 'from', 'siteName'];

function titleOf(raw: unknown): string | undefined {
  return TITLE_FIELDS.map((field) => textAt(raw, field)).find((text) => text);
}

function textAt(raw: unknown, field: string): string | undefined {
  const value = (raw as Record<string, unknown> | null)?.[field];
  return typeof value === 'string' ? value : undefined;
}

const SINGLE = new Set<ContentType>(['accessibility-statement', 'home-page', 'site-settings']);

/** Where the admin shows the entry's form. */
function formAddress(cmsUrl: string, type: ContentType, documentId: string): string {
  const list = SINGLE.has(type) ? 'single-types' : 'collection-types';
  const entry = SINGLE.has(type) ? '' : `/${encodeURIComponent(documentId)}`;
  return `${cmsUrl}/admin/content-manager/${list}/api::${type}.${type}${entry}`;
}
