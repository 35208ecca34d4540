import { describe, expect, it } from 'vitest';
import { readValues, requestFaults, requestInput } from './intervention-request.ts';

const filledIn = {
  intervention: 'i1',
  session: 's1',
  school: '0010013J',
  level: 'troisieme',
  pupils: '28',
  person: 'Camille Exemple',
  role: 'Professeure principale',
  email: 'camille.exemple@etablissement.example',
};
const faultsOf = (over: Record<string, unknown>) => requestFaults(readValues({ ...filledIn, ...over }));

describe('What a school writes', () => {
  it('is read when it is complete', () => {
    expect(faultsOf({})).toEqual({});
    expect(requestInput(readValues({ ...filledIn, adults: '2', phone: '04 74 00 00 00' }))).toMatchObject({
      session: 's1',
      wishes: [],
      pupils: 28,
      adults: 2,
      phone: '04 74 00 00 00',
      message: null,
    });
  });

  it.each([
    '0010013J',
    '0010013 j',
    'Lycée Lalande, Bourg-en-Bresse (0010013J)',
    'MFR de la Vallée',
    '00100',
  ])('may name its school so: %s', (school) => expect(faultsOf({ school })).toEqual({}));

  it('may name periods instead of a date, and needs one of both', () => {
    expect(faultsOf({ session: '' })).toHaveProperty('wish1');
    expect(faultsOf({ session: '', wish2: 'En mars, le jeudi' })).toEqual({});
    const { session, wishes } = requestInput(readValues({ ...filledIn, session: '', wish2: 'En mars' }));
    expect([session, wishes]).toEqual([null, ['En mars']]);
  });

  it.each([
    ['intervention', ''],
    ['school', '  '],
    ['school', '0010013K'],
    ['school', '0010013 k'],
    ['school', 'Lycée Lalande, Bourg-en-Bresse (0010013K)'],
    ['level', 'doctorat'],
    ['pupils', '0'],
    ['pupils', '501'],
    ['pupils', '1e2'],
    ['pupils', '٣'],
    ['adults', '-1'],
    ['person', '\u200B'],
    ['role', ''],
    ['email', 'camille'],
    ['email', 'a@b'],
    ['email', 'a b@c.fr'],
    ['email', 'a@b.fr, c@d.fr'],
    ['email', '<a@b.fr>'],
    ['email', 'prof@école.fr'],
    ['email', `${'a'.repeat(65)}@b.fr`],
    ['phone', '12'],
    ['person', 'a'.repeat(81)],
    ['message', 'a'.repeat(2001)],
  ])('is told what is wrong with « %s »: %j', (field, value) => {
    const faults = faultsOf({ [field]: value });
    expect(Object.keys(faults)).toEqual([field]);
    expect(Object.values(faults)[0]).toMatch(/\.$/);
  });

  it('is asked for digits where a number is a word, however long', () => {
    expect(faultsOf({ pupils: 'vingt-huit' }).pupils).toContain('en chiffres');
  });

  it('becomes one line without what cannot be seen', () => {
    const { person, email, message } = readValues({
      person: 'Ca\u0000mille\r\nBcc: x@y.fr \u202Eeltrap',
      email: 'a@b.fr\nBcc: c@d.fr',
      message: ' Bonjour\u0000,\r\n\r\nmerci\u202E \n',
    });
    expect(person).toBe('Ca mille Bcc: x@y.fr eltrap');
    expect(email).not.toMatch(/\n/);
    expect(message).toBe('Bonjour,\n\nmerci');
  });

  it.each([[['a', 'b']], [{ a: 1 }], [12], [null], [undefined]])(
    'is empty where it is no text: %j',
    (person) => {
      expect(readValues({ ...filledIn, person }).person).toBe('');
    },
  );

  it('reads no field of another name', () => {
    expect(readValues({ ['__proto__']: 'a', state: 'accepted' })).not.toHaveProperty('state');
  });
});
