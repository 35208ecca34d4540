/** The passive with its agent, where it is plain to see: « est accordé par le Département ». */
import type { Rule } from '../written-field.ts';
import { beginningOf } from '../sentences.ts';

const BE =
  '(?:est|sont|était|étaient|sera|seront|serait|seraient|soit|soient|fut|furent|(?:a|ont|avait|avaient|aura|auront|aurait|auraient)\\s+été)';
const ADVERB = '(?:\\s+(?:\\p{L}+ment|aussi|alors|bien|déjà|encore|ensuite|pas|souvent|toujours))*';
/** Past participles by their endings; whatever else ends so is no verb of the passive with « par » behind it. */
const PARTICIPLE = '\\p{Ll}+(?:é|i|u|is|it|int|ert|ait)(?:e|s|es)?';
/** What follows « par » without being an agent: way, measure, place. */
const NO_AGENT =
  '(?:\\p{Ll}+(?:ant|ment)\\b|exemple|mois|ans?\\b|année|semaine|jour|heure|trimestre|nuit|personne|élève|enfant|groupe|téléphone|courriel|e-mail|mail|écrit|lettre|courrier|internet|ordre|tranche|alternance|conséquent|ailleurs|rapport|contre|correspondance|étapes?|le biais|la suite|la voie|des exemples|deux|trois|\\d|ici|là|terre|hasard|la fenêtre|la porte)';

const PASSIVE = new RegExp(
  `(?<!\\p{L})${BE}${ADVERB}\\s+${PARTICIPLE}(?:\\s+(?!et |mais )\\p{L}+){0,2}?\\s+par\\s+(?!${NO_AGENT})[\\p{L}’]+(?:\\s+[\\p{L}’-]+)?`,
  'gu',
);

export const passive: Rule = ({ paragraphs }) =>
  paragraphs.flatMap((text) =>
    [...text.matchAll(PASSIVE)].map(([words]) => ({
      message:
        'Voix passive. Dites d’abord qui agit\u202F: «\u202Fla commission accorde…\u202F» plutôt que «\u202Fest accordé par la commission\u202F».',
      excerpt: beginningOf(words),
    })),
  );
