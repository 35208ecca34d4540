/** The values of a version in French words. Pure. */
import { frenchDate, frenchMoment } from 'shared/domain/french-dates';
import { listed, type Field, type KeptEntry, type KeptFile } from './field';

interface Node {
  type: string;
  text?: string;
  url?: string;
  level?: number;
  format?: 'ordered' | 'unordered';
  children?: Node[];
}

/** Null, missing, no words and an empty list are the same to an editor. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Whether a field only points to what has a name of its own. */
export function isReference({ kind }: Field): boolean {
  return kind === 'entries' || kind === 'files' || kind === 'choices';
}

/** « 12 décembre 2026 », « Oui », « Salon »; empty when there is nothing. */
export function wordOf(field: Field, value: unknown): string {
  if (isEmpty(value)) return '';
  switch (field.kind) {
    case 'day':
      return frenchDate(String(value));
    case 'moment':
      return frenchMoment(String(value));
    case 'yes-no':
      return value === true ? 'Oui' : 'Non';
    case 'number':
      return String(value).replace('.', ',');
    default:
      return nameOf(field, value);
  }
}

/** What an element of a list goes by. */
export function nameOf({ kind, names }: Field, value: unknown): string {
  if (kind === 'entries') return (value as KeptEntry).title;
  if (kind === 'files') return (value as KeptFile).name;
  return names[String(value)] ?? String(value);
}

/** What makes an element of a list the same in two versions. */
export function keyOf({ kind }: Field, value: unknown): string {
  if (kind === 'entries') return (value as KeptEntry).documentId;
  return kind === 'files' ? String((value as KeptFile).id) : String(value);
}

export function linesOf(value: unknown): string[] {
  return isEmpty(value) ? [] : String(value).split('\n');
}

/** A rich text as plain lines: headings say their level, points of a list their dot, links their address. */
export function paragraphsOf(value: unknown): string[] {
  return listed<Node>(value).flatMap(linesOfBlock);
}

function linesOfBlock(block: Node): string[] {
  if (block.type === 'list') return listOf(block);
  const text = textOf(block);
  if (text.trim() === '') return [];
  return [block.type === 'heading' ? `Intertitre (niveau\u00A0${block.level ?? 2})\u202F: ${text}` : text];
}

function listOf({ format, children = [] }: Node): string[] {
  return children.flatMap((child, index) => {
    if (child.type === 'list') return listOf(child);
    return [`${format === 'ordered' ? `${index + 1}.` : '•'} ${textOf(child)}`];
  });
}

function textOf({ type, text = '', url = '', children = [] }: Node): string {
  const words = text + children.map(textOf).join('');
  return type === 'link' ? `${words} (${url})` : words;
}
