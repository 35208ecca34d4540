/**
 * The first administrator's password, when nobody has chosen one: made here, given to the CMS, and shown once. From the
 * moment the account exists until the password has been shown it is kept in a file, because a start may be interrupted
 * in between.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readablePassword } from './readable-password.ts';

export interface FirstLogin {
  /** What the CMS gives the first administrator, if it has to make one. */
  readonly password: string;
  /** To be called when the CMS has made the account. */
  accountMade(email: string): void;
  /** How to sign in, in words; forgets the password it shows. */
  show(): string;
}

/** @param chosen the password that the environment gives, if any. */
export function firstLogin(dataDir: string, chosen: string | undefined): FirstLogin {
  const file = path.join(dataDir, 'first-login.json');
  const password = chosen ?? readablePassword();
  let madeFor: string | undefined;
  return {
    password,
    accountMade(email) {
      madeFor = email;
      if (chosen === undefined)
        writeFileSync(file, JSON.stringify({ email, password }), { mode: 0o600, flush: true });
    },
    show() {
      const unseen = readUnseen(file);
      rmSync(file, { force: true });
      if (unseen) return `${unseen.email}   ${unseen.password}   (shown this once: keep it)`;
      return madeFor ? `${madeFor} with the password in ADMIN_PASSWORD` : 'the one made on the first start';
    },
  };
}

function readUnseen(file: string): { email: string; password: string } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { email: string; password: string };
  } catch {
    return undefined;
  }
}
