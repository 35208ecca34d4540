/** Words of the lists and forms where editors write. */
import { under } from './under.ts';

const words: Record<string, string> = {
  'plugin.name': 'Contenu',
  'actions.copy-documentId.label': 'Copier l’identifiant',
  'actions.copy-documentId.success': 'Identifiant copié',
  'actions.delete.label': 'Supprimer l’entrée{isLocalized, select, true { (toutes les langues)} other {}}',
  'actions.open-in-new-tab.label': 'Ouvrir dans un autre onglet',
  'components.DynamicZone.extra-components': '{number, plural, one {# bloc de trop} other {# blocs de trop}}',
  'components.DynamicZone.move-down': 'Descendre',
  'components.DynamicZone.move-up': 'Monter',
  'components.DynamicZone.unknown-component': 'Bloc inconnu',
  'components.reset-entry': 'Retirer cette partie',
  'components.RelationInputModal.button-fullpage': 'Aller à l’entrée',
  'components.RelationInputModal.confirmation-message':
    'Des changements ne sont pas enregistrés. Fermer quand même\u202f? Ils seront perdus.',
  'components.RelationInputModal.modal-title': 'Modifier une entrée liée',
  'containers.edit-settings.modal-form.mainField.hint': 'Le champ montré dans les listes et les formulaires',
  'containers.edit-settings.modal-form.size': 'Largeur',
  'containers.edit.information.document.value': '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.edit.information.documentId.label': 'Identifiant',
  'containers.edit.information.last-draft.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.edit.information.last-published.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.list.autoCloneModal.error.relation': 'Dupliquer ce lien l’enlèverait de l’entrée d’origine.',
  'containers.list.autoCloneModal.error.unique': 'Cette valeur doit rester unique.',
  'containers.list.filters.status': 'Statut',
  'containers.list.selectedEntriesModal.selectedCount.publish':
    '<b>{publishedCount}</b> {publishedCount, plural, =0 {entrée} one {entrée} other {entrées}} déjà en ligne. <b>{draftCount}</b> {draftCount, plural, =0 {entrée prête} one {entrée prête} other {entrées prêtes}} à publier. <b>{withErrorsCount}</b> {withErrorsCount, plural, =0 {entrée} one {entrée} other {entrées}} à corriger.',
  'containers.list.selectedEntriesModal.selectedCount.unpublish':
    '<b>{draftCount}</b> {draftCount, plural, =0 {entrée} one {entrée} other {entrées}} déjà hors ligne. <b>{publishedCount}</b> {publishedCount, plural, =0 {entrée} one {entrée} other {entrées}} à retirer du site.',
  'containers.list.selectedEntriesModal.title': 'Publier des entrées',
  'containers.list.table-headers.status': 'Statut',
  'containers.List.statusFilter.draft': 'Brouillon (jamais publié)',
  'containers.List.statusFilter.published': 'En ligne',
  'containers.List.statusFilter.publishedModified': 'En ligne, modifié depuis',
  'containers.List.statusFilter.publishedUnmodified': 'En ligne, à jour',
  'form.Input.hint.character.unit': '{maxValue, plural, one { signe} other { signes}}',
  'form.Input.hint.minMaxDivider': ', ',
  'form.Input.hint.text':
    '{min, select, undefined {} other {{min} au moins}}{divider}{max, select, undefined {{unit}} other {{max}{unit} au plus}}{br}{description}',
  'listView.validation.errors.message': 'Corrigez les champs signalés avant de publier.',
  'listView.validation.errors.title': 'À corriger',
  'permissions.not-allowed.locale': 'Vos droits ne permettent pas de lire ce contenu dans cette langue',
  'popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count} {count, plural, one {lien} other {liens}} de {entities} {entities, plural, one {entrée} other {entrées}}</b> {count, plural, one {mène} other {mènent}} à un brouillon\u202f: le site ne {count, plural, one {le montrera} other {les montrera}} pas. ',
  'popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {# entrée liée est encore un brouillon. Elle paraîtra sur le site quand elle sera publiée.} other {# entrées liées sont encore des brouillons. Elles paraîtront sur le site quand elles seront publiées.}}',
  'popUpWarning.warning.has-draft-relations.message':
    'Cette entrée est liée à {count, plural, one {# brouillon} other {# brouillons}}. {count, plural, one {Ce lien ne paraîtra pas sur le site\u202f: publiez d’abord l’entrée liée.} other {Ces liens ne paraîtront pas sur le site\u202f: publiez d’abord les entrées liées.}}',
  'popUpWarning.warning.has-draft-relations.title': 'Publier quand même\u202f?',
  'popUpWarning.warning.unpublish': 'Ce contenu sera retiré du site et redeviendra un brouillon.',
  'popUpWarning.warning.unpublish-question': 'Retirer ce contenu du site\u202f?',
  'preview.panel.title': 'Aperçu',
  'preview.panel.button': 'Voir l’aperçu',
  'preview.panel.button-disabled-tooltip': 'Enregistrez d’abord pour voir l’aperçu',
  'preview.page-title': 'Aperçu\u202F: {contentType}',
  'preview.header.close': 'Fermer l’aperçu',
  'preview.copy.label': 'Copier le lien de l’aperçu',
  'preview.copy.success': 'Lien de l’aperçu copié',
  'preview.tabs.label': 'Version montrée',
  'preview.device.select': 'Taille de l’écran',
  'preview.device.desktop': 'Ordinateur',
  'preview.device.mobile': 'Téléphone',
  'preview.error.script-failed': 'L’aperçu n’a pas pu s’ouvrir en entier.',
  'relation.create': 'Créer une entrée liée',
  'success.records.publish': 'Publié.',
  'validation.error.unreadable-required-field':
    'Vos droits ne donnent pas accès à un champ obligatoire. Demandez-les à l’administration.',
};

export const contentManager: Record<string, string> = under('content-manager', words);
