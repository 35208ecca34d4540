/** What keeps an entry from going online, by the pull's own code: each refusal at its field, in French. */
import { expect, test } from 'vitest';
import { documents, type Data } from './support/documents.ts';
import {
  body,
  cms,
  date,
  file,
  good,
  paragraph,
  preparePublishing,
  refusalOf,
  words,
} from './support/publishing.ts';

preparePublishing();

const heading = (level: number) => ({ type: 'heading', level, children: [words('Intertitre')] });
const link = (url: string) => ({ type: 'link', url, children: [words('ici')] });
const dayAfter = { start: '2031-03-03T10:00:00.000Z', end: '2031-03-03T09:00:00.000Z' };
const pay = { period: 'month', source: 'Grille', sourceDate: '2026-01-01' };

test.each(Object.keys(good).filter((type) => type !== 'school'))(
  'a good entry of the type %s goes online',
  async (type) => {
    expect(await refusalOf(type, {})).toEqual([]);
  },
);

test.each<[rule: string, type: string, over: () => Data, path: string, sentence: RegExp]>([
  [
    'required',
    'news-article',
    () => ({ body: [paragraph(words(' '))] }),
    'body',
    /« Texte » est vide : à remplir/,
  ],
  [
    'order',
    'event',
    () => ({ dates: [date, dayAfter] }),
    'dates.1.end',
    /« Dates, nº 2, Fin » est avant le début : choisissez/,
  ],
  [
    'deadline',
    'event',
    () => ({ registration: { deadline: date.end } }),
    'registration.deadline',
    /vient après le début de l’événement : choisissez/,
  ],
  ['Siret', 'organization', () => ({ siret: '12345678901234' }), 'siret', /n’est pas un Siret : vérifiez/],
  ['UAI', 'school', () => ({ uai: '0010001A' }), 'uai', /n’est pas un UAI : sept chiffres et leur lettre/],
  ['ROME', 'job-description', () => ({ romeCode: 'Z12' }), 'romeCode', /n’est pas un code ROME : une lettre/],
  [
    'RNCP',
    'qualification',
    () => ({ rncpCode: 'RNCP1' }),
    'rncpCode',
    /n’est pas un code RNCP : de trois à six chiffres/,
  ],
  [
    'no h1',
    'news-article',
    () => ({ body: [heading(1), ...body] }),
    'body',
    /« Titre 1 », réservé au titre de la page/,
  ],
  [
    'h2 first',
    'event',
    () => ({ description: [heading(3), ...body] }),
    'description',
    /saute un niveau de titre avant un « Titre 3 »/,
  ],
  [
    'headings in a part',
    'page',
    () => ({ blocks: [{ __component: 'blocks.text', text: [heading(2), heading(4)] }] }),
    'blocks.0.text',
    /saute un niveau/,
  ],
  [
    'link in a text',
    'news-article',
    () => ({ body: [paragraph(link('/metiers/nulle-part/'))] }),
    'body',
    /mène à « \/metiers\/nulle-part\/ », une page qui n’est pas en ligne/,
  ],
  [
    'link in a field',
    'page',
    () => ({
      blocks: [
        {
          __component: 'blocks.call-to-action',
          title: 'Titre',
          link: { label: 'Ici', url: '/metiers/aide-soignant' },
        },
      ],
    }),
    'blocks.0.link.url',
    /il manque une barre à la fin : écrivez « \/metiers\/aide-soignant\/ »/,
  ],
  [
    'script',
    'news-article',
    () => ({ sources: [{ label: 'Ici', url: 'javascript:alert(1)' }] }),
    'sources.0.url',
    /n’est pas une adresse utilisable/,
  ],
  [
    'alt text',
    'event',
    () => ({ image: { file } }),
    'image.alternativeText',
    /dites ce que montre l’image, ou cochez « Image décorative »/,
  ],
  [
    'alt in a block',
    'page',
    () => ({ blocks: [{ __component: 'blocks.image', image: { file } }] }),
    'blocks.0.image.alternativeText',
    /dites ce que montre/,
  ],
  [
    'pay without amount',
    'job-description',
    () => ({ pay }),
    'pay.entryMin',
    /donnez un montant, ou nommez la convention ou la grille/,
  ],
  [
    'pay in order',
    'job-description',
    () => ({ pay: { ...pay, entryMin: 2000, entryMax: 1900 } }),
    'pay.entryMax',
    /plus petit que le minimum/,
  ],
  [
    'both genders',
    'job-description',
    () => ({ titleInclusive: 'Essayeur' }),
    'titleInclusive',
    /écrivez « Essayeuse, essayeur »/,
  ],
  [
    'consent',
    'testimonial',
    () => ({ consentUntil: '2020-01-01' }),
    'consentUntil',
    /est passé : demandez un nouvel accord/,
  ],
])('%s: %s is refused, at the field', async (_, type, over, path, sentence) => {
  const told = await refusalOf(type, over());
  expect(told).toHaveLength(1);
  expect(told[0]?.replace(/\u202f/g, ' ')).toMatch(sentence);
  expect(told[0]).toMatch(new RegExp(`^${path}: «\u202f`));
});

test.each<[string, string, () => Data]>([
  ['an image marked as decorative', 'event', () => ({ image: { file, decorative: true } })],
  ['pay by a scale', 'job-description', () => ({ pay: { ...pay, agreement: 'Grille hospitalière' } })],
  [
    'links to a section, a page online, a calendar, the form of a request and its own page',
    'news-article',
    () => ({
      slug: 'regle-des-liens',
      body: [
        paragraph(
          link('/metiers/#x'),
          link('/metiers/aide-soignant/'),
          link('/calendriers/tout.ics'),
          link('/demander-une-intervention/'),
          link('/demander-une-intervention/?intervention=a&date=b'),
          link('/actualites/regle-des-liens/'),
        ),
      ],
    }),
  ],
  ['headings in order', 'news-article', () => ({ body: [heading(2), heading(3), heading(2), ...body] })],
])('%s is fine (%s)', async (_, type, over) => {
  expect(await refusalOf(type, over())).toEqual([]);
});

test('a draft may be incomplete, and all that is missing is told at once when it is published', async () => {
  const news = documents(cms, 'news-article');
  const { documentId } = await news.create({ data: { title: 'À finir' } });
  await expect(news.publish({ documentId })).rejects.toMatchObject({
    message: expect.stringMatching(/^3 points à corriger\. Le premier\u202f: «\u202fRésumé\u202f» est vide/),
    details: { errors: [{ path: ['summary'] }, { path: ['date'] }, { path: ['body'] }] },
  });
  expect(await news.count({ status: 'published', filters: { documentId } })).toBe(0);
});

test('what a refusal takes back was never written: a type without drafts keeps its good version', async () => {
  const organizations = documents(cms, 'organization');
  const { documentId } = await organizations.create({ data: good['organization']?.() ?? {} });
  await expect(organizations.update({ documentId, data: { siret: '1' } })).rejects.toThrow('Siret');
  expect(await organizations.findMany({ filters: { documentId } })).toMatchObject([{ siret: null }]);
});
