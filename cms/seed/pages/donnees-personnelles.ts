/** What the site knows of its visitors: almost nothing, but what schools write in their requests. */
import type { PageSeed } from '../types';

export default {
  title: 'Données personnelles',
  summary:
    'Ce site n’a ni cookie, ni traceur, ni service tiers. Cette page dit ce que le serveur enregistre, ce que votre navigateur garde et quels sont vos droits.',
  blocks: [
    {
      __component: 'blocks.text',
      title: 'En bref',
      text: `- **Aucun cookie.** C’est pourquoi aucun bandeau ne vous demande votre accord.
- **Aucun traceur.** Nous ne suivons pas votre parcours et nous n’affichons pas de publicité.
- **Aucun service tiers.** Les pages, les dessins et la police de caractères viennent tous du même serveur. Votre navigateur n’appelle personne d’autre.
- **Aucun compte à créer.** Vous lisez tout sans vous identifier.`,
    },
    {
      __component: 'blocks.text',
      title: 'Ce que le serveur enregistre',
      text: `Comme tout serveur web, celui qui vous envoie ces pages peut tenir un journal technique. Il y note votre adresse IP, la date et l’heure, l’adresse de la page demandée et le nom de votre navigateur.

Ce journal sert à faire fonctionner le site et à le protéger des attaques, rien d’autre. Il relève de la mission d’intérêt public du Département. Avant la mise en ligne, le Département indiquera ici combien de temps il le conserve.`,
    },
    {
      __component: 'blocks.text',
      title: 'Ce que votre navigateur garde',
      text: `Votre navigateur peut garder trois choses sur votre appareil, pour vous seulement. Rien de tout cela ne nous est envoyé.

- **Les couleurs du site**, si vous avez choisi « Clair » ou « Sombre » en bas de page.
- **Les pages à lire hors ligne** : les dernières que vous avez ouvertes, et celles que vous avez choisi de garder. La page [Lire hors ligne](/hors-ligne/) en donne la liste.
- **Le brouillon d’un formulaire**, tant que son onglet reste ouvert. Il disparaît avec l’onglet, ou quand vous choisissez « Effacer mon brouillon ».

Pour effacer les pages, ouvrez [Lire hors ligne](/hors-ligne/) et choisissez « Tout effacer ». Pour effacer tout le reste, supprimez les données de ce site dans les réglages de votre navigateur. Sur un ordinateur partagé, faites-le avant de partir.`,
    },
    {
      __component: 'blocks.text',
      title: 'Demander une intervention dans une classe',
      text: `Un collège ou un lycée peut [demander une intervention](/interventions-scolaires/) en ligne.

- **Ce que nous demandons** : l’intervention et la date, l’établissement, le niveau, le nombre d’élèves et d’adultes. Nous demandons aussi le prénom, le nom, la fonction et l’adresse électronique de la personne qui écrit. Le téléphone et le message sont facultatifs. N’écrivez aucun nom d’élève.
- **À quoi cela sert** : organiser l’intervention, garder des places à la classe, vous écrire. À rien d’autre.
- **Ce qui nous y autorise** : la mission d’intérêt public du Département.
- **Qui lit** : les personnes chargées des interventions scolaires. Rien ne paraît sur le site, ni dans les données ouvertes : on y voit seulement combien de places restent.
- **Combien de temps** : jusqu’à la fin de l’année scolaire qui suit la demande. Ensuite, il n’en reste que des nombres, sans nom.

Chaque demande reçoit un numéro. Les places vous sont gardées quelque temps : le mail que nous vous envoyons dit jusqu’à quand, et contient un lien pour confirmer. Sans confirmation, les places sont rendues. Nous vous écrivons aussi quand la demande est acceptée, déplacée, refusée ou annulée, et avant l’intervention. Le lien du mail vous permet de suivre votre demande et de l’annuler.

Pour empêcher les envois automatiques, le serveur compte les demandes par adresse IP et par établissement. Ces compteurs ne servent à rien d’autre.`,
    },
    {
      __component: 'blocks.text',
      title: 'Les autres formulaires',
      text: `Les autres formulaires du site ne sont pas encore ouverts. Chacun dira à quoi servent vos réponses, qui les lit, combien de temps nous les gardons et comment exercer vos droits.

Deux règles sont déjà fixées. Un CV sera gardé deux ans au plus après le dernier contact. Il ne paraîtra jamais dans les pages publiques.`,
    },
    {
      __component: 'blocks.text',
      title: 'Vos droits',
      text: `Le Département de l’Ain est responsable des données traitées par ce site. Le règlement général sur la protection des données (RGPD), un texte européen, vous permet :

- de savoir ce que nous avons sur vous et d’en recevoir une copie ;
- de faire corriger une erreur ;
- de demander, dans les cas prévus, l’effacement ou la limitation de l’usage de vos données ;
- de vous opposer à cet usage.

Écrivez à la déléguée ou au délégué à la protection des données : Département de l’Ain, 45, avenue Alsace-Lorraine, BP 114, 01003 Bourg-en-Bresse Cedex.

Nous vous répondons en principe dans le mois.`,
    },
    {
      __component: 'blocks.text',
      title: 'Saisir la Cnil',
      text: `Si la réponse ne vous convient pas, vous pouvez adresser une plainte à la Commission nationale de l’informatique et des libertés (Cnil) :

- en ligne, sur [cnil.fr](https://www.cnil.fr/fr/plaintes) ;
- par courrier : Cnil, Service des plaintes, 3, place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.`,
    },
  ],
} satisfies PageSeed;
