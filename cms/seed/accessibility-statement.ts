/** The accessibility statement: « non conforme » until people have audited the site. */
import type { AccessibilityStatementSeed } from './types';

export const accessibilityStatement: AccessibilityStatementSeed = {
  state: 'none',
  date: '2026-11-22',
  scope: 'Site « Accompagner dans l’Ain »',
  introduction: `Le Département de l’Ain s’engage à rendre ce site accessible, comme le demande l’article 47 de la loi n° 2005-102 du 11 février 2005.

Cette déclaration porte sur le site « Accompagner dans l’Ain ». Elle dit où nous en sommes, sans détour.`,
  auditResult: `Le site est **non conforme** au Référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.

La raison est simple : aucun audit n’a encore été mené par des personnes. Tant que les 106 critères n’ont pas été contrôlés, nous ne pouvons pas annoncer de taux de conformité.

Des tests automatiques sont en place. Ils vérifient les pages dans un navigateur et contrôlent leur code. Ils repèrent une partie des défauts, jamais tous : ils ne remplacent ni un audit, ni l’essai d’une personne qui utilise un lecteur d’écran.`,
  nonConformities: `La liste des contenus non accessibles sera établie par l’audit. Elle n’existe pas encore.

D’ici là, un défaut peut se trouver n’importe où sur le site. Si vous en rencontrez un, dites-le-nous : nous vous donnerons l’information sous une autre forme.`,
  technologies: ['HTML', 'CSS', 'SVG'],
  testEnvironment: [
    'Tests automatiques avec axe-core, dans le navigateur Chromium',
    'Contrôle automatique du code des pages avec html-validate',
    'Aucun essai avec un lecteur d’écran à la date de cette déclaration',
  ],
  contact: {
    service: 'Département de l’Ain, plateforme des métiers de l’accompagnement social et médico-social',
    note: 'Par le site https://www.ain.fr ou par courrier : Hôtel du Département, 45, avenue Alsace-Lorraine, BP 114, 01003 Bourg-en-Bresse Cedex.',
  },
  remedies: `Vous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à un service, et vous n’avez pas reçu de réponse satisfaisante ? Vous pouvez vous adresser au Défenseur des droits :

- par le [formulaire du Défenseur des droits](https://formulaire.defenseurdesdroits.fr/) ;
- auprès d’une [déléguée ou d’un délégué près de chez vous](https://www.defenseurdesdroits.fr/saisir/delegues) ;
- par téléphone : [09 69 39 00 00](tel:+33969390000) ;
- par courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07.`,
};
