import { expect, it } from 'vitest';
import { readIcs } from './ics.ts';

const file = (...lines: string[]) => lines.map((line) => `${line}\r\n`).join('');
const calendar = (...lines: string[]) =>
  file('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//FR', ...lines, 'END:VCALENDAR');
const event = (...lines: string[]) => [
  'BEGIN:VEVENT',
  'UID:1@a',
  'DTSTAMP:20261101T090000Z',
  'DTSTART;TZID=Europe/Paris:20261203T140000',
  ...lines,
  'END:VEVENT',
];

it.each([
  ['no dates', calendar('BEGIN:VTIMEZONE', 'TZID:Europe/Paris', 'END:VTIMEZONE')],
  ['a date', calendar(...event())],
  ['folded lines', calendar(...event('SUMMARY:Une', '  heure', ' '))],
  ['parameters of all forms', calendar(...event('ORGANIZER;CN="a;b:c,d";ROLE=x,"y":mailto:a@b.fr'))],
])('reads a calendar with %s', (_, text) => {
  expect(readIcs(text).mistake).toBeNull();
});

it.each([
  ['nothing', '', 'il ne commence pas par'],
  ['a page', file('<!DOCTYPE html>'), 'une ligne illisible, ligne 1'],
  ['another kind', file('BEGIN:VCARD', 'END:VCARD'), 'il ne commence pas par'],
  ['lines that end as elsewhere', calendar(...event()).replaceAll('\r\n', '\n'), 'la dernière ligne'],
  ['one line that ends so', calendar(...event('SUMMARY:a\nDESCRIPTION:b')), 'un signe interdit, ligne 8'],
  ['an end cut off', calendar(...event()).slice(0, -4), 'la dernière ligne'],
  ['a calendar left open', file('BEGIN:VCALENDAR', 'VERSION:2.0'), 'BEGIN:VCALENDAR n’est pas fermé'],
  ['components crossed', calendar('BEGIN:VEVENT', 'BEGIN:VALARM', 'END:VEVENT'), 'END:VEVENT ne ferme rien'],
  ['words after the end', `${calendar(...event())}X:1\r\n`, 'du texte après la fin, ligne 10'],
  ['a line without a name', calendar('une ligne'), 'une ligne illisible, ligne 4'],
  ['a continuation of nothing', ` ${calendar()}`, 'la suite d’une ligne'],
  ['a line too long', calendar(`SUMMARY:${'é'.repeat(34)}`), 'plus de 75 octets, ligne 4'],
  ['a character cut in two', calendar('SUMMARY:\uFFFD'), 'un caractère coupé, ligne 4'],
  ['no version', file('BEGIN:VCALENDAR', 'PRODID:a', 'END:VCALENDAR'), 'VCALENDAR sans VERSION'],
  [
    'a date without a moment',
    calendar('BEGIN:VEVENT', 'UID:1', 'DTSTAMP:1', 'END:VEVENT'),
    'VEVENT sans DTSTART',
  ],
  ['two dates of one name', calendar(...event(), ...event()), 'deux dates du même nom (1@a)'],
])('refuses %s', (_, text, mistake) => {
  expect(readIcs(text).mistake).toContain(mistake);
});

it('gives the addresses its dates lead to, also when they are folded', () => {
  const text = calendar('SOURCE;VALUE=URI:https://a.fr/b.ics', ...event('URL:https://a.fr/', ' agenda/'));
  expect(readIcs(text).addresses).toEqual(['https://a.fr/b.ics', 'https://a.fr/agenda/']);
});
