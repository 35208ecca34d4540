/** What went wrong, in French and with what to do, for those who read the status in the admin. */
import { PullError } from 'shared/cms/pull-error';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { exitCodeOf } from './exit-code-of.ts';
import { TargetFailure } from './target-failure.ts';

const {
  diskFull,
  notWritable,
  alreadyRunning,
  olderRevision,
  held,
  noSuchRelease,
  target,
  render,
  approval,
} = exitCodes;

/** The console says it in English; a failure that has no words here is French already. */
const sentences: Record<number, string> = {
  [diskFull]:
    'Le disque du serveur est plein. Le site reste tel qu’il est. Prévenez la personne qui administre le serveur\u202F: il faut y libérer de la place.',
  [notWritable]:
    'Le dossier du site ne peut pas être écrit. Le site reste tel qu’il est. Prévenez la personne qui administre le serveur\u202F: il faut rendre ce droit à la publication.',
  [alreadyRunning]:
    'Une autre publication est en cours et ne laisse pas la place. Le site reste tel qu’il est. Réessayez dans un instant.',
  [olderRevision]:
    'Le contenu lu est plus ancien que celui du site. Le site reste tel qu’il est. Prévenez la personne qui administre le serveur\u202F: l’espace de rédaction a sans doute été remis à un état ancien.',
  [held]:
    'Le site a été ramené à une version antérieure et y est retenu. Reprenez les publications pour mettre le contenu en ligne.',
  [noSuchRelease]: 'Cette version n’est plus gardée. Choisissez-en une autre dans la liste.',
  [target]:
    'Le site est à jour sur ce serveur, mais pas sur l’hébergement distant, qui refuse l’envoi. Prévenez la personne qui administre le serveur.',
  [approval]:
    'Aucune publication n’attend d’accord. Regardez d’abord ce qui est proposé\u202F: la page se met à jour d’elle-même.',
  [render]:
    'Les pages n’ont pas pu être faites. Le site reste tel qu’il est. Prévenez la maintenance du site.',
};

const TARGET_HOLDS_NEWER =
  'Le site est à jour sur ce serveur. L’hébergement distant garde une version plus récente, venue d’un autre serveur\u202F: rien n’y a été changé. Prévenez la personne qui administre le serveur.';

export function wordsForEditors(error: unknown): string {
  if (error instanceof PullError) return error.message;
  if (error instanceof TargetFailure && error.holdsNewer) return TARGET_HOLDS_NEWER;
  const sentence = sentences[exitCodeOf(error)];
  if (sentence) return sentence;
  if (error instanceof Failure) return error.message;
  const cause = error instanceof Error ? error.message : String(error);
  return `Une erreur imprévue a arrêté la publication. Le site reste tel qu’il est. Prévenez la maintenance du site (${cause}).`;
}
