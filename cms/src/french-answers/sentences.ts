/**
 * What Strapi's server says in English to whoever uses the admin, and how we say it. A form shows these sentences beside
 * the field they are about, so they do not name it. Sentences of ours are French already and pass as they are.
 */

type Sentence = readonly [english: RegExp, french: string];

/** The first that fits counts; `$1` is what the English said there. */
const sentences: readonly Sentence[] = [
  // Rights and sessions.
  [/^(Forbidden|Forbidden access|Policy Failed)$/, 'Vos droits ne le permettent pas.'],
  [
    /^(Unauthorized|Missing or invalid credentials|Authentication required|(Invalid|Missing) refresh token)$/,
    'Votre session est terminée. Reconnectez-vous.',
  ],
  [/^Invalid credentials$/, 'L’adresse ou le mot de passe est faux.'],
  [/^Too many requests/, 'Trop d’essais. Recommencez dans quelques minutes.'],
  [/^Invalid (registrationToken|registration info)$/, 'Ce lien ne vaut plus. Demandez-en un autre.'],
  [/^This reset password token has expired$/, 'Ce lien ne vaut plus. Demandez-en un autre.'],
  [
    /^(Email already taken|A user with this email address already exists)$/,
    'Cette adresse a déjà un compte.',
  ],
  [/^You cannot delete your own user$/, 'Vous ne pouvez pas supprimer votre propre compte.'],
  [
    /^You must have at least one user with super admin role\.?$/,
    'Il faut garder au moins une personne avec le rôle «\u202FAdministrateur\u202F».',
  ],
  [/^Super admin( permissions)? can't be edited\.?$/, 'Le rôle «\u202FAdministrateur\u202F» ne change pas.'],
  [
    /^You cannot delete the super admin role$/,
    'Le rôle «\u202FAdministrateur\u202F» ne peut pas être supprimé.',
  ],
  [/^Some roles are still assigned to some users$/, 'Des personnes ont encore ce rôle.'],
  [/^The name must be unique and a role with name/, 'Un autre rôle porte déjà ce nom.'],
  [/^Name already taken$/, 'Ce nom est déjà pris.'],
  // What is asked for is not there.
  [
    /^(Not Found|NotFound|Document not found( or already published\.)?|[\w-]+\.notFound|.+ not found|User does not exist)$/i,
    'Introuvable\u202F: cela vient peut-être d’être supprimé.',
  ],
  // Files.
  [/^.+ exceeds size limit of (.+)\.$/, 'Ce fichier est trop lourd\u202F: $1 au plus.'],
  [/^File too large: maximum allowed size is (.+)$/, 'Ce fichier est trop lourd\u202F: $1 au plus.'],
  [/^(Request Entity Too Large|Payload too large|FileTooBig)$/i, 'Ce fichier est trop lourd.'],
  [/^Files are empty$/, 'Choisissez un fichier.'],
  [/^File is not a valid image$/, 'Cette image est abîmée ou d’un autre type que son nom ne le dit.'],
  [/^File name contains invalid characters$/, 'Le nom du fichier contient un signe interdit.'],
  [/^Cannot replace a file with multiple ones$/, 'Un fichier se remplace par un seul autre.'],
  [/^File type .* is not allowed/, 'Ce type de fichier n’est pas accepté.'],
  // Fields.
  [/^This attribute must be unique$/, 'Cette valeur est déjà prise.'],
  [/^\d+ relation\(s\) of type .+ do not exist$/, 'Une entrée liée n’existe plus\u202F: retirez ce lien.'],
  [/^Invalid relations$/, 'Un lien n’est pas valable.'],
  [
    /^Entity could not be cloned as it has unique and\/or relational fields/,
    'Cette entrée ne se duplique pas telle quelle\u202F: des champs doivent d’abord changer.',
  ],
  [/ (is a required field|must be defined|cannot be (null|empty))\.?$/, 'Ce champ est obligatoire.'],
  [/ must be at least (\d+) characters?$/, 'Trop court\u202F: $1 signes au moins.'],
  [/ must be at most (\d+) characters?$/, 'Trop long\u202F: $1 signes au plus.'],
  [/ must be exactly (\d+) characters?$/, 'Il faut exactement $1 signes.'],
  [/ must be less than 73 bytes$/, 'Ce mot de passe est trop long.'],
  [/ must contain at least one lowercase character$/, 'Il faut au moins une minuscule.'],
  [/ must contain at least one uppercase character$/, 'Il faut au moins une majuscule.'],
  [/ must contain at least one number$/, 'Il faut au moins un chiffre.'],
  [
    /^Invalid password\. Expected a minimum of 8 characters/,
    'Il faut au moins 8 signes, dont une majuscule, une minuscule et un chiffre.',
  ],
  [/ must match the following: /, 'Cette valeur n’a pas la forme attendue.'],
  [/ must be a valid email$/, 'Cette adresse e-mail n’est pas valable.'],
  [/ must be a valid URL$/, 'Cette adresse web n’est pas valable.'],
  [/ must be (?:one of|a `?\w+`? type|a valid )/, 'Cette valeur n’est pas acceptée ici.'],
  [/ must not be one of /, 'Cette valeur n’est pas acceptée ici.'],
  [/ must be an? (lowercase|lower case) string$/, 'Écrivez sans majuscule.'],
  [/ must be greater than or equal to (\S+)$/, 'Trop petit\u202F: $1 au moins.'],
  [/ must be less than or equal to (\S+)$/, 'Trop grand\u202F: $1 au plus.'],
  [/ must be (?:a positive number|more than 0)$/, 'Écrivez un nombre positif.'],
  [/ must be an integer$/, 'Écrivez un nombre entier.'],
  [/ field must have at least (\d+) items?$/, 'Il en faut au moins $1.'],
  [/ field must have less than or equal to (\d+) items?$/, 'Il y en a trop\u202F: $1 au plus.'],
  [/^\d+ errors occurred$/, 'Des champs sont à corriger.'],
  [/^(Validation|ValidationError|Bad Request)$/, 'Des champs sont à corriger.'],
  [
    /^Internal Server Error$/,
    'Le serveur a rencontré une erreur. Recommencez, puis prévenez l’administration.',
  ],
];

/** As it is when we have no sentence for it. */
export function inFrench(message: string): string {
  for (const [english, french] of sentences) {
    const found = english.exec(message);
    if (found) return french.replaceAll('$1', found[1] ?? '');
  }
  return message;
}
