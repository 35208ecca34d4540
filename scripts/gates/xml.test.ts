import { expect, it } from 'vitest';
import { readXml } from './xml.ts';

it.each([
  [
    'a declaration, comments and a passage of signs',
    '<?xml version="1.0"?>\n<!-- a - b --><a><![CDATA[<b>&]]></a>\n',
  ],
  [
    'attributes of both quotes and tags that close themselves',
    `<a b="1" c:d='"'><e/><f g="&amp;&#233;" /></a>`,
  ],
  ['references to signs', '<a>&lt;b&gt; &#x41; l’été</a>'],
])('reads %s', (_, text) => {
  expect(readXml(text).mistake).toBeNull();
});

it.each([
  ['nothing', '', 'aucune balise'],
  ['words alone', 'a', 'du texte hors'],
  ['a tag left open', '<a>\n<b></b>', 'la balise <a> n’est pas fermée, ligne 2'],
  ['tags crossed', '<a><b></a></b>', 'la balise </a> ne ferme rien'],
  ['two roots', '<a></a><b></b>', 'plusieurs balises'],
  ['words after the end', '<a></a>b', 'du texte hors'],
  ['a bare &', '<a>R&D</a>', 'un « & »'],
  ['a bare & in an attribute', '<a b="c&d"></a>', 'un « & »'],
  ['an HTML name of a sign', '<a>&eacute;</a>', 'un « & »'],
  ['an attribute without quotes', '<a b=1></a>', 'une balise illisible'],
  ['a lone <', '<a>1 < 2</a>', 'une balise illisible'],
  ['a sign that XML forbids', '<a>\u0001</a>', 'un signe interdit'],
])('refuses %s', (_, text, mistake) => {
  expect(readXml(text).mistake).toContain(mistake);
});

it('gives each element its words', () => {
  expect(readXml('<a>\n<loc> x </loc><b/>y</a>').elements).toEqual([
    { name: 'a', attributes: '', words: '\n' },
    { name: 'loc', attributes: '', words: ' x ' },
    { name: 'b', attributes: '', words: '' },
  ]);
});
