/** What several datasets say in the same way. */
import type { Commune } from 'shared/domain/commune';
import { labelOf, terms, type Term, type Vocabulary } from 'shared/domain/vocabularies';
import { byId } from '../../../content.ts';

export function communeOf(id: string | null): Commune | undefined {
  return byId('commune', id);
}

/** The labels of codes, in the vocabulary's order. */
export function labels<V extends Vocabulary>(vocabulary: V, codes: readonly Term<V>[]): string[] {
  return codes.map((code) => labelOf(vocabulary, code));
}

export function label<V extends Vocabulary>(vocabulary: V, code: Term<V> | null): string | null {
  return code === null ? null : labelOf(vocabulary, code);
}

/** What a column of a vocabulary may hold: « Prévu », « Complet », « Reporté ». */
export function valuesOf(vocabulary: Vocabulary): string {
  return terms(vocabulary)
    .map((code) => `« ${labelOf(vocabulary, code)} »`)
    .join(', ');
}
