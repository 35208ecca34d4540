/** Words of the pages where an administrator makes keys for programs. The journal and the rights say « clé » as well. */
import { under } from './under.ts';

/** The same columns on each page. */
const columns = {
  'ListView.headers.createdAt': 'Créée le',
  'ListView.headers.description': 'Description',
  'ListView.headers.lastUsedAt': 'Dernier usage',
  'ListView.headers.name': 'Nom',
  'ListView.headers.type': 'Sorte de clé',
};

export const accessKeys: Record<string, string> = {
  ...under('Settings.adminTokens', {
    ...columns,
    'ListView.headers.owner': 'À qui',
    addFirstToken: 'Créer une première clé',
    create: 'Nouvelle clé',
    'createPage.title': 'Nouvelle clé d’administration',
    description: 'Les clés avec lesquelles des programmes administrent cet espace',
    'editPage.title': 'Modifier une clé d’administration',
    emptyStateLayout: 'Aucune clé pour le moment',
    title: 'Clés d’administration',
  }),
  ...under('Settings.apiTokens', {
    ...columns,
    addFirstToken: 'Créer une première clé',
    addNewToken: 'Nouvelle clé',
    create: 'Nouvelle clé',
    'createPage.title': 'Nouvelle clé d’accès',
    'createPage.permissions.header.hint':
      'Cochez ce que la clé permet. La roue crantée d’une ligne montre l’adresse qui s’ouvre ainsi.',
    'createPage.permissions.title': 'Droits',
    'copy.lastWarning': 'Copiez votre clé',
    description: 'Les clés avec lesquelles des programmes lisent les contenus',
    emptyStateLayout: 'Aucune clé pour le moment',
    regenerate: 'Remplacer',
    title: 'Clés d’accès',
  }),
  ...under('Settings.tokens', {
    ...columns,
    'RegenerateDialog.title': 'Remplacer la clé',
    'Button.regenerate': 'Remplacer',
    'copy.copy': 'Copier',
    'copy.editMessage': 'Par sécurité, une clé n’est montrée qu’une fois.',
    'copy.editTitle': 'Cette clé ne peut plus être montrée',
    'copy.lastWarning': 'Copiez cette clé\u202f: elle ne sera plus montrée.',
    'copy.subtitle': 'Copiez cette clé pour vous en servir ailleurs',
    'copy.title': 'Clé',
    'duration.expiration-date': 'Date d’expiration',
    'duration.unlimited': 'Sans limite',
    encryptionKeyMissing:
      'La clé ne peut pas être montrée\u202f: il manque ENCRYPTION_KEY à la configuration',
    'form.duration': 'Durée de la clé',
    'form.owner': 'À qui',
    'form.type': 'Sorte de clé',
    'notification.copied': 'Clé copiée.',
    'popUpWarning.message': 'L’ancienne clé ne servira plus. La remplacer\u202f?',
    regenerate: 'Remplacer',
    'types.custom': 'Sur mesure',
    viewToken: 'Voir la clé',
  }),
  'notification.error.tokennamenotunique': 'Une autre clé porte déjà ce nom',
  'notification.success.adminTokenCreated': 'Clé créée',
  'notification.success.adminTokenEdited': 'Clé modifiée',
  'notification.success.apitokencreated': 'Clé créée',
  'notification.success.apitokenedited': 'Clé modifiée',
};
