/** Links whose words say nothing of where they lead. RGAA 4.1, criterion 6.1; screen readers list links without their sentence. */
import type { Rule } from '../written-field.ts';
import { beginningOf } from '../sentences.ts';

const SAYS_NOTHING =
  /^(?:(?:cliquez|cliquer|c’est|voir|par|tout est|plus d’infos?)? ?ici|(?:en |pour en )?savoir (?:plus|\+)|plus d’(?:infos?|informations?)|lire (?:la suite|plus|l’article)|la suite|suite|voir (?:plus|la suite|le site|le lien)|(?:ce |le )?lien|cette page|(?:le |ce )?site|site internet|télécharger|détails?|page|document|pdf)$/;

const ADDRESS = /^(?:https?:\/\/|www\.)/i;

const CLICK_HERE = /(?<!\p{L})cliqu(?:ez|er)\s+(?:ici|là|sur ce lien|sur le lien)/giu;

export const linkTexts: Rule = ({ paragraphs, links }) => [
  ...links.flatMap(({ text, url }) => {
    const message = problemOf(text, url);
    return message ? [{ message, excerpt: beginningOf(text.trim() || url) }] : [];
  }),
  ...paragraphs
    .flatMap((text) => text.match(CLICK_HERE) ?? [])
    .filter((words) => !links.some(({ text }) => bare(text) === bare(words)))
    .map((words) => ({
      message: `«\u202F${words}\u202F»\u202F: mettez plutôt le lien sur les mots qui disent où il mène.`,
      excerpt: words,
    })),
];

function problemOf(text: string, url: string): string | null {
  if (bare(text) === '') return `Le lien vers ${beginningOf(url)} n’a pas de mots\u202F: on ne peut ni le voir ni l’entendre. Donnez-lui un nom.`; // prettier-ignore
  if (SAYS_NOTHING.test(bare(text)))
    return 'Ce lien ne dit pas où il mène. Nommez la page\u202F: «\u202Fle guide de l’agrément\u202F», «\u202Fla fiche sur service-public.fr\u202F».';
  if (ADDRESS.test(text.trim()))
    return 'Une adresse est pénible à lire et à entendre. Donnez au lien le nom de la page où il mène.';
  return null;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[^\p{L}\d’+]+/gu, ' ')
    .trim();
}
