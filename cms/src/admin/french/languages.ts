/** Words about the languages of content. The site has one; an administrator may still open the page. */
import { under } from './under.ts';

export const languages: Record<string, string> = {
  'Settings.locales.modal.create.code.error': 'Choisissez une langue',
  'Settings.locales.modal.create.name.error.min': '50 signes au plus.',
  'Settings.locales.modal.create.name.error.required': 'Donnez un nom à la langue',
  'components.placeholder.select': 'Choisir',
  ...under('i18n', {
    'actions.delete.label': 'Supprimer cette langue ({locale})',
    'actions.delete.dialog.title': 'Confirmation',
    'actions.delete.dialog.body': 'Supprimer l’entrée dans cette langue\u202f?',
    'actions.delete.error': 'L’entrée n’a pas pu être supprimée dans cette langue.',
    'actions.publish.dialog.title': 'Confirmation',
    'CheckboxConfirmation.Modal.title': 'Une seule langue',
    'CMEditViewCopyLocale.cancel-text': 'Non, annuler',
    'CMEditViewCopyLocale.dialog.title': 'Confirmation',
    'CMEditViewCopyLocale.dialog.body':
      'Ce que vous avez écrit sera remplacé par le contenu de cette langue\u202f:',
    'CMEditViewCopyLocale.dialog.field.label': 'Langue',
    'CMEditViewCopyLocale.dialog.field.placeholder': 'Choisir une langue',
    'CMEditViewBulkLocale.publish-title': 'Publier dans plusieurs langues',
    'CMEditViewBulkLocale.unpublish-title': 'Retirer dans plusieurs langues',
    'CMEditViewBulkLocale.status': 'Statut',
    'CMEditViewBulkLocale.publication-status': 'En ligne ou non',
    'CMEditViewBulkLocale.draft-relation-warning': 'Des entrées liées sont encore des brouillons.',
    'CMEditViewBulkLocale.continue-confirmation': 'Continuer quand même\u202f?',
    'CMEditViewLocalePicker.locale.create': 'Écrire en <bold>{locale}</bold>',
    'CMListView.popover.display-locales.more': '{locales} et {count} de plus',
    'Settings.list.actions.publishAdditionalInfos': 'Les versions dans les langues actives seront publiées',
    'Settings.list.actions.unpublishAdditionalInfos':
      'Les versions dans les langues actives seront retirées du site',
    'Settings.locales.modal.create.code.error': 'Choisissez une langue',
    'Settings.locales.modal.create.code.label': 'Langue',
    'Settings.locales.modal.create.name.error.min': '50 signes au plus.',
    'Settings.locales.modal.create.name.error.required': 'Donnez un nom à la langue',
    'list-view.table.header.label': 'Langues',
  }),
};
