/** What went wrong with an attempt, in words that may be shown and logged: none of the mail's. Pure. */

export interface Trouble {
  /** French, begins with a small letter. */
  words: string;
  /** For the log: `ECONNREFUSED`, `RCPT TO 550`. */
  code: string;
  /** No other mail would fare better now. */
  isOfServer: boolean;
  /** The server will not take this mail, whenever it is asked: it is asked no more. */
  isFinal: boolean;
}

/** The parts of an error of nodemailer, or of the disk, that are read; its message may hold the address. */
interface Cause {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
}

export function troubleOf(error: unknown): Trouble {
  const { code, command, responseCode } = (typeof error === 'object' && error !== null ? error : {}) as Cause;
  if (typeof responseCode === 'number') return refusal(String(command ?? ''), responseCode);
  const name = typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'UNKNOWN';
  return {
    words: SILENCES[name] ?? `le message n’a pas pu être remis (${name})`,
    code: name,
    isOfServer: true,
    isFinal: false,
  };
}

const SILENCES: Record<string, string> = {
  ESOCKET: 'le serveur de messagerie est injoignable',
  ECONNECTION: 'le serveur de messagerie a coupé la connexion',
  ETIMEDOUT: 'le serveur de messagerie ne répond pas',
  EDNS: 'le nom du serveur de messagerie est introuvable',
  ETLS: 'la connexion au serveur de messagerie n’est pas sûre',
  ENOSPC: 'le disque est plein',
  EACCES: 'le dossier des messages est fermé à l’écriture',
};

/** What no editor can mend. */
const CALL = '\u202F: prévenez la personne qui s’occupe du serveur';

/**
 * Replies from 500 on will not change by themselves (RFC 5321, 4.2.1). What is refused to us, whatever the mail, is asked
 * again all the same: once the setting is mended, every mail leaves by itself.
 */
function refusal(command: string, reply: number): Trouble {
  const code = `${command} ${reply}`.trim();
  const said = (words: string, isOfServer: boolean, then = ''): Trouble => ({
    words: `le serveur de messagerie ${words} (réponse\u00A0${reply})${then}`,
    code,
    isOfServer,
    isFinal: reply >= 500 && !isOfServer,
  });
  if (command.startsWith('AUTH')) return said('refuse notre identifiant ou notre mot de passe', true, CALL);
  if (reply === 421) return said('n’est pas disponible', true);
  if (reply < 500) return said('demande d’attendre', false);
  if (command === 'RCPT TO') return said('refuse l’adresse du destinataire', false);
  if (command === 'MAIL FROM') return said('refuse l’adresse de l’expéditeur', true, CALL);
  return said('refuse ce message', false);
}
