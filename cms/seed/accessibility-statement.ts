/** The accessibility statement: « non conforme » until people have audited the site. */
import type { AccessibilityStatementSeed } from './types';

export const accessibilityStatement: AccessibilityStatementSeed = {
  state: 'none',
  date: '2026-11-22',
  scope: 'Site « Accompagner dans l’Ain »',
  introduction: `Le Département de l’Ain s’engage à rendre ce site accessible, comme le demande l’article 47 de la loi n° 2005-102 du 11 février 2005.

Cette déclaration porte sur le site « Accompagner dans l’Ain ». Elle dit où nous en sommes.`,
  auditResult: `Le site est **non conforme** au Référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.

Aucune personne n’a encore mené d’audit. Tant que les 106 critères n’ont pas été contrôlés, nous ne pouvons pas annoncer de taux de conformité.

Nous tenons une grille des 106 critères, rangée avec le code du site. Au 22 novembre 2026, nos propres contrôles y donnent :

- 61 critères respectés, d’après des tests automatiques, des essais au clavier ou l’arbre d’accessibilité (ce que reçoivent les lecteurs d’écran) ;
- 35 critères sans objet, par exemple parce que le site ne publie ni vidéo, ni document à télécharger ;
- 10 critères à faire vérifier par une personne : nous ne savons pas encore s’ils sont respectés.

Ces contrôles repèrent une partie des défauts, jamais tous : ils ne remplacent ni un audit, ni l’essai d’une personne qui utilise un lecteur d’écran.`,
  nonConformities: `Nous ne connaissons aujourd’hui aucun critère que le site ne respecte pas. Cela ne veut pas dire qu’il n’y en a pas. Voici ce que nous n’avons pas encore pu vérifier :

- la recherche, les filtres, la recherche de dates pour les classes, le comparateur, le questionnaire et la lecture hors ligne avec un lecteur d’écran (critère 7.1) ;
- les contrastes des cartes, des pictogrammes et de tous les états des boutons (3.3) ;
- le sens de chaque lien écrit dans nos textes (6.1) ;
- les mots étrangers : notre outil ne permet pas d’indiquer leur langue (8.7) ;
- les consignes de nos textes qui s’appuieraient sur la forme, la taille ou la place d’un élément (10.9 et 10.10) ;
- le nom du champ de recherche, qui change entre l’en-tête et la page de recherche (11.3) ;
- la place des étiquettes à côté de leur champ, sur tous les écrans (11.4) ;
- le classement des longues listes de choix, comme celle du comparateur (11.8) ;
- la façon de corriger une demande d’intervention déjà envoyée (11.12).

Si vous rencontrez un obstacle, dites-le-nous : nous vous donnerons l’information sous une autre forme.`,
  technologies: ['HTML', 'CSS', 'SVG', 'JavaScript', 'WAI-ARIA'],
  testEnvironment: [
    'Tests automatiques avec axe-core, dans le navigateur Chromium, sur une page de chaque modèle : téléphone et ordinateur, thème clair, thème sombre et couleurs forcées',
    'Essais dans le même navigateur : clavier seul, écran de 320 pixels, texte deux fois plus grand, texte espacé, sans animation, sans JavaScript',
    'Essais dans Firefox, sur une page de chaque modèle : téléphone et ordinateur, thème clair et thème sombre, clavier',
    'Lecture de l’arbre d’accessibilité d’une quinzaine de pages, le 22 novembre 2026',
    'Contrôle automatique du code de toutes les pages avec html-validate',
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
