/** Reads what staff typed about an intervener; what cannot be kept is said in French. Pure. */
import type { IntervenerForm } from './desk';

const LONGEST = 200;
const LONGEST_NOTE = 2000;

export function readForm(body: unknown): { form: IntervenerForm } | { fault: string } {
  const given = (body ?? {}) as Record<string, unknown>;
  const text = (name: string) => {
    const value = given[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const name = text('name');
  const form = {
    organization: text('organization'),
    email: text('email'),
    phone: text('phone'),
    note: text('note'),
    active: given['active'] !== false,
  };
  if (name === null) return { fault: 'Indiquez un nom.' };
  const isLong = [name, form.organization, form.email, form.phone].some(
    (value) => (value ?? '').length > LONGEST,
  );
  if (isLong) return { fault: `Gardez ${LONGEST} caractères au plus par champ.` };
  if ((form.note ?? '').length > LONGEST_NOTE)
    return { fault: `Gardez ${LONGEST_NOTE} caractères au plus pour la note.` };
  if (form.email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.email))
    return { fault: 'Cette adresse électronique n’est pas complète.' };
  return { form: { name, ...form } };
}
