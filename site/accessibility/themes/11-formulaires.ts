import type { Theme } from '../theme.ts';

export const theme11: Theme = {
  number: 11,
  title: 'Formulaires',
  criteria: [
    {
      number: '11.1',
      title: 'Chaque champ de formulaire a-t-il une étiquette\u202F?',
      state: 'met',
      how: 'Chaque champ a un <label>, ou un aria-label à côté d’un bouton visible (recherche de l’en-tête).',
      tests: [
        { file: 'site/e2e/every-template.test.ts', name: 'axe: label' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: select-name' },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: form-field-multiple-labels' },
        { file: 'site/integrations/every-part.test.ts', name: 'html-validate: input-missing-label' },
        {
          file: 'site/e2e/request-form.test.ts',
          name: 'is there: a control, a label, a help and a place for its fault of each field',
        },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '11.2',
      title:
        'Chaque étiquette associée à un champ de formulaire est-elle pertinente (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Étiquettes lues sur tous les modèles\u202F: «\u202FSecteur\u202F», «\u202FCommune\u202F», «\u202FQue cherchez-vous\u202F?\u202F», et dans la demande d’intervention «\u202FNom ou UAI de l’établissement\u202F», «\u202FNombre d’élèves\u202F», «\u202FAdresse électronique\u202F»…',
      checkedOn: '2026-11-22',
    },
    {
      number: '11.3',
      title:
        'Dans chaque formulaire, chaque étiquette associée à un champ de formulaire ayant la même fonction et répétée plusieurs fois dans une même page ou dans un ensemble de pages est-elle cohérente\u202F?',
      state: 'to be audited',
      how: 'La recherche s’appelle «\u202FRechercher sur le site\u202F» dans l’en-tête et «\u202FQue cherchez-vous\u202F?\u202F» dans la page de recherche et la page d’erreur\u202F: une personne doit dire si ces étiquettes sont assez cohérentes.',
      checkedOn: '2026-11-22',
    },
    {
      number: '11.4',
      title:
        'Dans chaque formulaire, chaque étiquette de champ et son champ associé sont-ils accolés (hors cas particuliers)\u202F?',
      state: 'to be audited',
      how: 'Les étiquettes précèdent leur champ dans le code et sont placées juste au-dessus ou à côté. L’œil d’une personne reste à porter sur tous les écrans.',
    },
    {
      number: '11.5',
      title: 'Dans chaque formulaire, les champs de même nature sont-ils regroupés, si nécessaire\u202F?',
      state: 'met',
      how: 'Les boutons radio du quiz, de l’auto-évaluation et du choix des couleurs, les cases de la lecture hors ligne sont dans des <fieldset>. La demande d’intervention en a un par sujet, et un pour les trois périodes souhaitées.',
      tests: [{ file: 'site/integrations/every-part.test.ts', name: 'html-validate: wcag/h71' }],
      checkedOn: '2026-11-22',
    },
    {
      number: '11.6',
      title: 'Dans chaque formulaire, chaque regroupement de champs de même nature a-t-il une légende\u202F?',
      state: 'met',
      how: 'Chaque <fieldset> a une <legend>.',
      tests: [{ file: 'site/integrations/every-part.test.ts', name: 'html-validate: wcag/h71' }],
      checkedOn: '2026-11-22',
    },
    {
      number: '11.7',
      title:
        'Dans chaque formulaire, chaque légende associée à un regroupement de champs de même nature est-elle pertinente\u202F?',
      state: 'met',
      how: 'Légendes lues\u202F: la question posée, ou le nom du groupe («\u202FVotre établissement\u202F», «\u202FVotre classe\u202F»…).',
      checkedOn: '2026-11-22',
    },
    {
      number: '11.8',
      title:
        'Dans chaque formulaire, les items de même nature d’une liste de choix sont-ils regroupés de manière pertinente\u202F?',
      state: 'to be audited',
      how: 'Les dates de la demande d’intervention sont groupées par intervention (<optgroup>). Les autres listes sont courtes ou alphabétiques. Celle du comparateur compte tous les métiers\u202F: une personne doit dire si des groupes aideraient.',
      tests: [
        {
          file: 'site/e2e/request-form.test.ts',
          name: 'offers each date under its intervention, and each school with its commune and its UAI',
        },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '11.9',
      title:
        'Dans chaque formulaire, l’intitulé de chaque bouton est-il pertinent (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Intitulés lus\u202F: «\u202FRechercher\u202F», «\u202FVoir les rencontres\u202F», «\u202FTout effacer\u202F», «\u202FEnvoyer ma demande\u202F», «\u202FEffacer mon brouillon\u202F»…',
      tests: [{ file: 'site/e2e/every-template.test.ts', name: 'axe: button-name' }],
      checkedOn: '2026-11-22',
    },
    {
      number: '11.10',
      title:
        'Dans chaque formulaire, le contrôle de saisie est-il utilisé de manière pertinente (hors cas particuliers)\u202F?',
      state: 'met',
      how: 'Demande d’intervention\u202F: les champs facultatifs sont marqués, une phrase dit que les autres sont à remplir, et ceux-ci portent aria-required. Une erreur est écrite sous son champ, liée par aria-describedby et aria-invalid, puis reprise dans une liste en tête qui reçoit le focus. Les autres formulaires n’ont aucun champ obligatoire\u202F: une valeur inconnue laisse une page utilisable.',
      tests: [
        {
          file: 'site/e2e/request-form.test.ts',
          name: 'is there: a control, a label, a help and a place for its fault of each field',
        },
        {
          file: 'site/e2e/request-form.test.ts',
          name: 'does not send a form with faults: it lists them, and leads from each to its field',
        },
        { file: 'site/e2e/pages.test.ts', name: '%s stays usable whatever its address asks for' },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '11.11',
      title:
        'Dans chaque formulaire, le contrôle de saisie est-il accompagné, si nécessaire, de suggestions facilitant la correction des erreurs de saisie\u202F?',
      state: 'met',
      how: 'Les aides et les messages donnent le format et un exemple\u202F: UAI, adresse électronique, téléphone, nombres en chiffres, caractères en trop.',
      tests: [
        {
          file: 'site/e2e/request-form.test.ts',
          name: 'says what is wrong beside the field as one goes on, in the words of the CMS',
        },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '11.12',
      title:
        'Pour chaque formulaire qui modifie ou supprime des données, ou qui transmet des réponses à un test ou à un examen, ou dont la validation a des conséquences financières ou juridiques, les données saisies peuvent-elles être modifiées, mises à jour ou récupérées par l’utilisateur\u202F?',
      state: 'to be audited',
      how: 'Une demande d’intervention engage une classe\u202F: elle se confirme par le lien d’un mail, et s’annule par le même lien. Une personne doit dire si cela suffit. Les autres formulaires ne transmettent rien\u202F: tout se calcule dans le navigateur.',
      tests: [
        {
          file: 'site/e2e/orientation.test.ts',
          name: 'the quiz is answered by keyboard, back and forth, and leaves no trace',
        },
      ],
      checkedOn: '2026-11-22',
    },
    {
      number: '11.13',
      title:
        'La finalité d’un champ de saisie peut-elle être déduite pour faciliter le remplissage automatique des champs avec les données de l’utilisateur\u202F?',
      state: 'met',
      how: 'Dans la demande d’intervention, le nom, la fonction, l’adresse électronique et le téléphone portent leur autocomplete (name, organization-title, email, tel). Aucun autre champ ne demande une information sur la personne.',
      tests: [
        {
          file: 'site/e2e/request-form.test.ts',
          name: 'tells the browser which of its own facts each field asks for',
        },
        { file: 'site/e2e/every-template.test.ts', name: 'axe: autocomplete-valid' },
      ],
      checkedOn: '2026-11-22',
    },
  ],
};
