/** A file with the official headers of the *Annuaire de l’éducation*: two schools of one name, and what hangs on them. */

/** All of them, in their order; most are of no use here and stay empty. */
const headers =
  'Identifiant_de_l_etablissement Nom_etablissement Type_etablissement Statut_public_prive Adresse_1 Adresse_2 Adresse_3 Code_postal Code_commune Nom_commune Code_departement Code_academie Voie_generale Voie_technologique Voie_professionnelle Telephone Web Mail ULIS Apprentissage Segpa Lycee_Agricole Lycee_des_metiers Appartenance_Education_Prioritaire SIREN_SIRET Nombre_d_eleves Libelle_academie latitude longitude etat code_nature libelle_nature date_maj_ligne libelle_bassin_formation'.split(
    ' ',
  );

type Line = Readonly<Record<string, string>>;

const BOURG = { Code_commune: '01053', Nom_commune: 'Bourg-en-Bresse' };
const BELLEY = { Code_commune: '01034', Nom_commune: 'Belley' };
const NOWHERE = { Code_commune: '', Nom_commune: '' };
const SECTION = { code_nature: '390' };
const sectionOf = (school: string) => `Section d’enseignement général et professionnel adapté du ${school}`;

/** Both are schools of the file; no school of the site has this name. */
export const NAMESAKE = 'Collège de l’Essai';
/** Its letter should be another. */
export const WRONG_UAI = '0019007A';
/** Names no commune, and two schools have its name. */
export const AMBIGUOUS = sectionOf(NAMESAKE);

function line(uai: string, name: string, place: Line, more: Line = {}): Line {
  return {
    Identifiant_de_l_etablissement: uai,
    Nom_etablissement: name,
    Type_etablissement: 'Collège',
    Statut_public_prive: 'Public',
    Adresse_1: '1 rue de l’École',
    Code_postal: '01000',
    Code_departement: '001',
    etat: 'OUVERT',
    code_nature: '340',
    ...place,
    ...more,
  };
}

const lines: readonly Line[] = [
  line('0019001D', NAMESAKE, BOURG),
  line('0019002E', NAMESAKE, BELLEY),
  line('0019003F', sectionOf(NAMESAKE), BELLEY, SECTION),
  line('0019004G', AMBIGUOUS, NOWHERE, SECTION),
  line(WRONG_UAI, 'Collège à la mauvaise lettre', BOURG),
];

/** With the mark and the line ends of the official download. */
export function directoryFile(): { name: string; mimeType: string; buffer: Buffer } {
  const rows = lines.map((each) => headers.map((name) => `"${each[name] ?? ''}"`).join(';'));
  const text = `\uFEFF${[headers.join(';'), ...rows].join('\r\n')}\r\n`;
  return { name: 'annuaire.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}
