import { describe, expect, test } from 'vitest';
import { requestMailKinds } from '../outbox/mail-kinds.ts';
import { newRequestMail } from './new-request-mail.ts';
import { requestMail, type RequestMailFacts } from './request-mail.ts';

const LINK = 'https://metiers.example.org/demander-une-intervention/confirmer/?lien=abc&d=1.2_-';

const facts: RequestMailFacts = {
  reference: 'DI-7K3FQ2',
  person: 'Camille Marquée',
  interventionTitle: 'Une heure avec une aide-soignante',
  session: {
    start: '2027-03-04T09:00:00.000Z',
    end: '2027-03-04T10:00:00.000Z',
    place: 'CDI',
    commune: 'Oyonnax',
  },
  wishes: [],
  schoolName: 'Collège Marqué',
  level: 'Troisième',
  pupils: 24,
  adults: 2,
  contact: { name: 'Plateforme des métiers', phone: '04 74 00 00 00', email: 'service@example.org' },
  siteName: 'Accompagner dans l’Ain',
  link: LINK,
  until: '2026-11-24T09:00:00.000Z',
  isProven: true,
};
const previous = {
  start: '2027-03-02T09:00:00.000Z',
  end: '2027-03-02T10:00:00.000Z',
  place: null,
  commune: 'Oyonnax',
};

const plain = (words: string) => words.replaceAll(/[\u00A0\u202F]/g, ' ');
const words = (text: string) => plain(text).replaceAll(/\s+/g, ' ').trim();

/** What a person reads of the HTML. */
function read(html: string): string {
  const body = html.slice(html.indexOf('<body>')).replaceAll(/<[^>]*>/g, ' ');
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return words(Object.entries(entities).reduce((text, [name, sign]) => text.replaceAll(name, sign), body));
}

describe.each(requestMailKinds)('The mail « %s »', (kind) => {
  const mail = requestMail(kind, { ...facts, previous, reason: 'L’intervenante est absente.' });

  test('has a subject of one line that shows nothing of the person', () => {
    expect(mail.subject).toContain('(DI-7K3FQ2)');
    expect(mail.subject).not.toMatch(/Camille|Marqu|[\r\n]/);
    expect(mail.subject.length).toBeLessThanOrEqual(78);
  });

  test('fits plain text: 78 signs a line, addresses whole', () => {
    for (const line of mail.text.split('\n').filter((each) => each !== LINK))
      expect(line.length).toBeLessThanOrEqual(78);
    expect(mail.text).not.toContain('\r');
  });

  test('says the same as text and as HTML', () => {
    const wordsOf = (text: string) =>
      words(text)
        .split(' ')
        .filter((word) => word !== ':');
    const inHtml = wordsOf(read(mail.html));
    // One by one, in their order; the HTML has its heading besides, and no signs between labels and values.
    let at = 0;
    const missing = wordsOf(mail.text.replace('-- \n', '')).filter((word) => {
      const found = inHtml.indexOf(word, at);
      if (found >= 0) at = found + 1;
      return found < 0;
    });
    expect(missing).toEqual([]);
  });

  test('is a French document with a title and a heading, which fetches nothing', () => {
    expect(mail.html).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(mail.html).toMatch(/<title>[^<]+<\/title>/);
    expect(mail.html.match(/<h1>/g)).toHaveLength(1);
    expect(mail.html).not.toMatch(/<(?:img|link|script|iframe|form)|\bsrc=|url\(|@import/i);
    const addresses = [...mail.html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(new Set(addresses)).toEqual(
      kind === 'expired' ? new Set() : new Set([LINK.replaceAll('&', '&amp;')]),
    );
  });

  test('cannot be written into by what people type', () => {
    const typed = '</p><script>alert(1)</script> "x"\r\nBcc: a@example.org\u202E\0\u2066\uD800';
    const { text, html, subject } = requestMail(kind, {
      ...facts,
      person: typed,
      schoolName: typed,
      wishes: [typed],
      reason: typed,
      session: { ...previous, place: typed },
    });
    expect(html).not.toContain('<script');
    expect(subject).not.toContain('Bcc');
    for (const form of [text, html]) {
      expect(form).not.toMatch(/[\0\r\u202E\u2066]|\nBcc/);
      expect(form.isWellFormed()).toBe(true);
    }
  });

  test('repeats nothing that was typed while nobody has confirmed the address', () => {
    const typed = 'Venez sur https://piege.example';
    const { text, html } = requestMail(kind, {
      ...facts,
      person: typed,
      schoolName: typed,
      wishes: [typed],
      session: null,
      isProven: false,
    });
    expect(text + html).not.toContain('piege');
  });
});

test('the mail that asks for a yes, whole', () => {
  expect(plain(requestMail('confirm', { ...facts, isProven: false }).text)).toBe(`Bonjour,

Une intervention a été demandée avec votre adresse électronique sur le site
« Accompagner dans l’Ain ». Il reste à la confirmer.

Les places vous sont gardées jusqu’au mardi 24 novembre 2026 à 10 h. Après,
elles seront proposées à d’autres.

Confirmer la demande :
${LINK}

Intervention : Une heure avec une aide-soignante
Date : Jeudi 4 mars 2027, de 10 h à 11 h
Lieu : CDI, Oyonnax
Groupe : Troisième, 24 élèves et 2 adultes
Référence : DI-7K3FQ2

Vous n’avez rien demandé ? Ignorez ce message : sans confirmation, la demande
s’arrête là.

-- 
Plateforme des métiers
Téléphone : 04 74 00 00 00
Mail : service@example.org
`);
});

test('a move shows the new date before the old one, and what has stayed once', () => {
  const text = plain(requestMail('moved', { ...facts, previous: { ...previous, place: 'CDI' } }).text);
  expect(text).toContain(
    'Nouvelle date : Jeudi 4 mars 2027, de 10 h à 11 h\nAncienne date : Mardi 2 mars 2027, de 10 h à 11 h\nLieu : CDI, Oyonnax\n',
  );
});

test('a move to another place says so', () => {
  const { subject, text } = requestMail('moved', {
    ...facts,
    ...(facts.session && { previous: { ...facts.session, place: 'Salle des fêtes' } }),
  });
  expect(subject).toContain('change de lieu');
  expect(plain(text)).toContain('Nouveau lieu : CDI, Oyonnax\nAncien lieu : Salle des fêtes, Oyonnax');
});

test.each([
  ['for the waiting list', { waiting: true }, /pour être sur la liste d’attente/],
  ['without a date', { session: null }, /pour que nous cherchions une date/],
])('who asks %s is promised no places', (_, over, promise) => {
  const text = words(requestMail('confirm', { ...facts, ...over }).text);
  expect(text).toMatch(promise);
  expect(text).not.toContain('places vous sont gardées');
});

test('periods that a school wishes for are listed when it has no date', () => {
  const text = plain(requestMail('received', { ...facts, session: null, wishes: ['En mars', ''] }).text);
  expect(text).toContain('Périodes souhaitées : En mars\n');
});

test('the service learns which school and which date, and where to answer', () => {
  const link = 'https://cms.example.org/admin/demandes/7';
  const { subject, text } = newRequestMail({ ...facts, link });
  expect(subject).toBe('Nouvelle demande d’intervention (DI-7K3FQ2)');
  expect(text).toContain('Collège Marqué');
  expect(text).toContain(link);
  expect(text).not.toContain('Camille');
});

test.each(['accepted', 'moved', 'refused', 'cancelled', 'reminder'] as const)(
  'the mail « %s » asks for an answer only where one is read',
  (kind) => {
    const text = (email: string | null) =>
      words(requestMail(kind, { ...facts, contact: { ...facts.contact, email } }).text);
    expect(text('service@example.org')).toMatch(/répondez à ce message/i);
    expect(text(null)).toMatch(/contactez-nous/i);
    expect(text(null)).not.toMatch(/répondez/i);
  },
);
