/** What the page says, in French. Pure. */
import { counted } from 'shared/domain/french-amounts';
import type { ImportableType, PlanAnswer } from '../../imports/plan-answer.ts';

/** « 3 nouvelles entrées, 1 modifiée, 25 sans changement, 4 lignes à corriger. » */
export function planSentence({ created, changed, unchanged, faults }: PlanAnswer): string {
  const parts = [
    counted(created.total, 'nouvelle entrée', 'nouvelles entrées'),
    counted(changed.total, 'entrée modifiée', 'entrées modifiées'),
    `${unchanged} sans changement`,
    ...(faults.length > 0 ? [counted(linesOf(faults), 'ligne à corriger', 'lignes à corriger')] : []),
  ];
  return `${parts.join(', ')}.`;
}

export function changesOf({ created, changed }: Pick<PlanAnswer, 'created' | 'changed'>): number {
  return created.total + changed.total;
}

/** « Importer 12 changements » */
export function importLabel(count: number): string {
  return `Importer ${counted(count, 'changement', 'changements')}`;
}

export function importQuestion(plan: PlanAnswer, { drafts }: ImportableType): string {
  const online = drafts
    ? 'Ce sont des brouillons : relisez-les, puis publiez-les un à un.'
    : 'Le site les montre aussitôt.';
  const faults =
    plan.faults.length > 0 ? ` Les lignes à corriger restent de côté (${linesOf(plan.faults)}).` : '';
  return `${planSentence({ ...plan, faults: [] })} ${online}${faults}`;
}

export function doneSentence({ created, changed }: { created: number; changed: number }): string {
  return `C’est fait : ${counted(created, 'entrée créée', 'entrées créées')}, ${counted(changed, 'entrée modifiée', 'entrées modifiées')}.`;
}

/** How many lines have a fault: one may have several. */
export function linesOf(faults: PlanAnswer['faults']): number {
  return new Set(faults.map(({ line }) => line)).size;
}

function requiredColumns({ columns }: ImportableType): string {
  return columns
    .filter(({ required }) => required)
    .map(({ header }) => `« ${header} »`)
    .join(', ');
}

export const words = {
  title: 'Importer, exporter',
  subtitle: 'Des tableaux CSV, à ouvrir et à remplir dans un tableur.',
  type: 'Type de contenu',
  exportAll: 'Exporter toutes les entrées',
  model: 'Télécharger le fichier modèle',
  file: 'Fichier CSV à importer',
  fileHint:
    'Déposez un fichier ici, ou choisissez-le : CSV en UTF-8, séparé par des points-virgules ou des virgules, 10 Mo au plus. Rien n’est écrit avant votre accord.',
  reading: 'Lecture du fichier…',
  importing: 'Import en cours…',
  nothing: 'Ce fichier ne change rien : tout est déjà à jour.',
  moved:
    'Des contenus ont changé depuis la lecture du fichier. Rien n’a été importé : voici ce qu’il ferait maintenant.',
  seeEntries: 'Voir les entrées',
  failed: 'La demande n’est pas passée. Vérifiez votre connexion, puis réessayez.',
};

/** How to fill a table, said once. */
export function helpLines(type: ImportableType): string[] {
  const directory =
    type.type === 'school'
      ? [
          'Le fichier officiel de l’Annuaire de l’éducation se lit tel quel : les établissements ouverts de l’Ain sont repris, ceux qui ont fermé sont marqués, et les sections (Segpa, SEP) rejoignent leur établissement.',
        ]
      : [];
  return [
    ...directory,
    `Pour une nouvelle entrée, il faut : ${requiredColumns(type)}. Les autres colonnes peuvent manquer.`,
    'Une case vide ne change rien. Une entrée absente du fichier reste telle quelle : rien n’est jamais supprimé.',
    'Plusieurs valeurs dans une case se séparent par une barre « | ».',
    type.drafts
      ? 'Les nouvelles entrées sont des brouillons.'
      : 'Ce type n’a pas de brouillons : le site montre les changements aussitôt.',
  ];
}
