/** A request whose every text can be told from all others, so that it is found wherever it has got to. */

/** In every text below. */
const MARK = 'zqxvantail';

/** What a school types of itself; `wish1` to `wish3` count where no date is chosen. */
export const marked = {
  school: `Lycée ${MARK}ecole`,
  commune: `${MARK}commune`,
  person: `Camille ${MARK}personne`,
  role: `Documentaliste ${MARK}fonction`,
  email: `${MARK}.mail@etablissement.example`,
  phone: '06 71 82 93 04',
  message: `Une salle au ${MARK}message.\nAvec un ascenseur.`,
  wish1: `Un mardi ${MARK}souhait1`,
  wish2: `Un jeudi ${MARK}souhait2`,
  wish3: `Un vendredi ${MARK}souhait3`,
} as const;

/** What staff type of it. */
export const markedByStaff = {
  note: `Rappeler ${MARK}note`,
  reason: `Personne de libre ${MARK}raison`,
  intervener: `Dominique ${MARK}intervenant`,
  organization: `Association ${MARK}association`,
  intervenerNote: `Le lundi seulement ${MARK}jours`,
} as const;

const ANY = new RegExp(`${MARK}[a-z0-9]*|(?:0|33)?6\\D{0,3}71\\D{0,3}82\\D{0,3}93\\D{0,3}04`, 'gi');

/** The marked values in a text, each once. */
export function marksIn(text: string): string[] {
  return [...new Set(text.match(ANY))];
}
