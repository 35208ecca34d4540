/** What a self-check says to each answer of a question. */
import type { SelfCheckQuestion } from 'shared/domain/parts';

export interface SelfCheckAnswer {
  id: 'oui' | 'non' | 'sans-avis';
  label: string;
  /** How the answer speaks, in words, since no colour has to; then the editors' explanation. */
  words: string;
}

const FAVOURABLE = 'C’est une réponse favorable.';
const UNFAVOURABLE = 'C’est un point à éclaircir.';

/** The three answers, in the order they are shown. */
export function selfCheckAnswers({ noIsFavourable, hintYes, hintNo }: SelfCheckQuestion): SelfCheckAnswer[] {
  return [
    {
      id: 'oui',
      label: 'Oui',
      words: joined(noIsFavourable ? UNFAVOURABLE : FAVOURABLE, hintYes),
    },
    {
      id: 'non',
      label: 'Non',
      words: joined(noIsFavourable ? FAVOURABLE : UNFAVOURABLE, hintNo),
    },
    {
      id: 'sans-avis',
      label: 'Je ne sais pas',
      words: 'Ce n’est pas grave\u202F: posez la question quand vous vous renseignerez.',
    },
  ];
}

function joined(verdict: string, hint: string | null): string {
  return hint === null ? verdict : `${verdict} ${hint}`;
}
