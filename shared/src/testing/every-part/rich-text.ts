/** Rich text with everything that Strapi's editor can make. */
type Raw = Record<string, unknown>;

const words = (text: string, marks: Raw = {}) => ({ type: 'text', text, ...marks });
const item = (text: string) => ({ type: 'list-item', children: [words(text)] });
const link = (url: string) => ({ type: 'link', url, children: [words('les métiers')] });

/** `address` is where its second link leads. */
export function richText(address = 'https://example.org/?a=1&b=2'): Raw[] {
  const marks = { bold: true, italic: true, underline: true, strikethrough: true, code: true };
  const nested = { type: 'list', format: 'ordered', children: [item('D’abord'), item('Ensuite')] };
  return [
    { type: 'heading', level: 2, children: [words('Pour commencer')] },
    {
      type: 'paragraph',
      children: [words('Voir '), link('/metiers/'), words(', '), link(address), words('.', marks)],
    },
    { type: 'list', format: 'unordered', children: [item('Un point'), nested, item('Un autre')] },
    { type: 'heading', level: 3, children: [words('Plus loin')] },
    { type: 'quote', children: [words('Prendre le temps.')] },
    { type: 'code', children: [words('si <b>\n  alors')] },
    { type: 'image', image: picture, children: [words('')] },
    { type: 'paragraph', children: [words('')] },
  ];
}

const picture = {
  url: '/uploads/image.png',
  mime: 'image/png',
  name: 'image.png',
  updatedAt: '2026-11-01T09:00:00.000Z',
  alternativeText: 'Un schéma',
};
