import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { firstLogin } from './first-login.ts';
import { readablePassword } from './readable-password.ts';

describe('readablePassword', () => {
  it('has what the CMS asks for: a capital, a small letter, a digit, eight characters', () => {
    for (let i = 0; i < 100; i++)
      expect(readablePassword()).toMatch(/^[A-Z][a-z]{5}-[a-z]{6}-[a-z]{6}-\d{4}$/);
  });

  it('is never the same', () => {
    expect(new Set(Array.from({ length: 1000 }, readablePassword)).size).toBe(1000);
  });
});

describe('firstLogin', () => {
  let dataDir: string;
  let file: string;

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'first-login-'));
    file = path.join(dataDir, 'first-login.json');
  });

  it('shows the password it made once, then forgets it', () => {
    const login = firstLogin(dataDir, undefined);
    login.accountMade('a@b.test');
    expect(login.show()).toContain(`a@b.test   ${login.password}`);
    expect(existsSync(file)).toBe(false);
    expect(firstLogin(dataDir, undefined).show()).toBe('the one made on the first start');
  });

  it('shows at the next start the password of one that was interrupted', () => {
    const interrupted = firstLogin(dataDir, undefined);
    interrupted.accountMade('a@b.test');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(firstLogin(dataDir, undefined).show()).toContain(interrupted.password);
  });

  it('never shows nor keeps a password that was chosen', () => {
    const login = firstLogin(dataDir, 'Chosen123');
    login.accountMade('a@b.test');
    expect(existsSync(file)).toBe(false);
    expect(login.show()).toBe('a@b.test with the password in ADMIN_PASSWORD');
  });

  it('keeps nothing when the account was there already', () => {
    expect(firstLogin(dataDir, undefined).show()).toBe('the one made on the first start');
    expect(existsSync(file)).toBe(false);
  });
});
