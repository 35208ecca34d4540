/** What a self-check says to each answer of a question. */
import type { SelfCheckQuestion } from 'shared/domain/parts';

export interface SelfCheckAnswer {
  id: 'oui' | 'non' | 'sans-avis';
  label: string;
  /** Says how the answer speaks, in words: no colour has to. */
  verdict: string;
  /** The editors' explanation. */
  hint: string | null;
}

const FAVOURABLE = 'C’est une réponse favorable.';
const UNFAVOURABLE = 'C’est un point à éclaircir.';

/** The three answers, in the order they are shown. */
export function selfCheckAnswers({ noIsFavourable, hintYes, hintNo }: SelfCheckQuestion): SelfCheckAnswer[] {
  return [
    {
      id: 'oui',
      label: 'Oui',
      verdict: noIsFavourable ? UNFAVOURABLE : FAVOURABLE,
      hint: hintYes,
    },
    {
      id: 'non',
      label: 'Non',
      verdict: noIsFavourable ? FAVOURABLE : UNFAVOURABLE,
      hint: hintNo,
    },
    {
      id: 'sans-avis',
      label: 'Je ne sais pas',
      verdict: 'Ce n’est pas grave\u202F: posez la question quand vous vous renseignerez.',
      hint: null,
    },
  ];
}
