/** What waits for an editor because time goes by: events, consents, qualifications. */
import { describe, expect, test } from 'vitest';
import { cms, line, prepareDeskLines, said } from './support/desk-lines.ts';
import { documents, type Data } from './support/documents.ts';

prepareDeskLines();

const BODY = [{ type: 'paragraph', children: [{ type: 'text', text: 'Texte.' }] }];

async function event(title: string, ends: string[], more: Data = {}): Promise<string> {
  const dates = ends.map((end) => ({ start: new Date(Date.parse(end) - 3_600_000).toISOString(), end }));
  const data = { title, kind: 'fair', summary: 'Résumé.', eventStatus: 'scheduled', dates, ...more };
  return (await documents(cms, 'event').create({ data, status: 'published' })).documentId;
}

describe('what grows old', () => {
  test('is an event whose last date ends within a week', async () => {
    const titles = ['Demain', 'Encore une date', 'Annulé demain'];
    await event('Demain', ['2031-05-01T12:00:00.000Z', '2031-05-15T12:00:00.000Z']);
    await event('Encore une date', ['2031-05-15T12:00:00.000Z', '2031-06-15T12:00:00.000Z']);
    await event('Annulé demain', ['2031-05-15T12:00:00.000Z'], { eventStatus: 'cancelled' });
    expect(await said('events-soon-over', titles)).toEqual(['Demain : se termine demain à 14 h']);
  });

  test('is an event that is over and says nothing of how it went', async () => {
    const titles = ['Sans rien', 'Vide', 'Raconté', 'Il y a longtemps'];
    const empty = [{ type: 'paragraph', children: [{ type: 'text', text: ' ' }] }];
    await event('Sans rien', ['2031-05-13T12:00:00.000Z']);
    await event('Vide', ['2031-05-10T12:00:00.000Z'], { report: empty });
    await event('Raconté', ['2031-05-13T12:00:00.000Z'], { report: BODY });
    await event('Il y a longtemps', ['2031-03-01T12:00:00.000Z']);
    expect(await said('events-without-report', titles)).toEqual([
      'Sans rien : terminé hier, sans compte rendu',
      'Vide : terminé le 10 mai 2031, sans compte rendu',
    ]);
  });

  test('is a consent that has ended or ends within two months', async () => {
    const testimonials = documents(cms, 'testimonial');
    const titles = ['Finie', 'Bientôt finie', 'Encore longtemps'];
    const ends = ['2031-05-13', '2031-07-13', '2031-07-14'];
    for (const [index, consentUntil] of ends.entries()) {
      const data = {
        firstName: titles[index],
        jobTitle: 'Aide-soignante',
        quote: 'Une phrase.',
        consentUntil,
      };
      await testimonials.create({ data });
    }
    expect(await said('consents', titles)).toEqual([
      'Finie : consentement fini depuis hier',
      'Bientôt finie : fin du consentement le 13 juillet 2031',
    ]);
    expect((await line('consents'))?.listLink).toBe(
      '/content-manager/collection-types/api::testimonial.testimonial?page=1&pageSize=50&sort=consentUntil:ASC&filters[$and][0][consentUntil][$lte]=2031-07-13',
    );
  });

  test('is a qualification that ends or was replaced, while a job online names it', async () => {
    const titles = ['Finit bientôt', 'A fini', 'Remplacé', 'Finit plus tard', 'Que nul ne nomme'];
    const create = async (title: string, data: Data) =>
      (await documents(cms, 'qualification').create({ data: { title, ...data } })).documentId;
    const later = await create('Finit plus tard', { validUntil: '2032-12-31' });
    const named = [
      later,
      await create('Finit bientôt', { validUntil: '2031-10-31' }),
      await create('A fini', { validUntil: '2030-12-31' }),
      await create('Remplacé', { replacedBy: later }),
    ];
    await create('Que nul ne nomme', { validUntil: '2030-12-31' });
    const [sector] = await documents(cms, 'sector').findMany({});
    await documents(cms, 'job-description').create({
      status: 'published',
      data: {
        titleInclusive: 'Métier de passage',
        titleFeminine: 'Métier',
        titleMasculine: 'Métier',
        summary: 'Résumé.',
        sectors: [sector?.['documentId']],
        missions: [{ title: 'Aider' }],
        verifiedOn: '2031-01-01',
        nextReviewOn: '2011-05-01',
        qualifications: named,
      },
    });
    expect(await said('qualifications', titles)).toEqual([
      'A fini : a expiré le 31 décembre 2030, encore dans 1 fiche métier',
      'Remplacé : remplacé par « Finit plus tard », encore dans 1 fiche métier',
      'Finit bientôt : expire le 31 octobre 2031, encore dans 1 fiche métier',
    ]);
    expect(await said('to-review', ['Métier de passage'])).toEqual([
      'Métier de passage : à relire depuis le 1er mai 2011',
    ]);
  });
});
