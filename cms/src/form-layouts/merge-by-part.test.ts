import { describe, expect, test } from 'vitest';
import { mergeByPart, type Configuration } from './merge-by-part.ts';

const field = (label: string) => ({ edit: { label, description: '' }, list: { label } });
const form = (...rows: string[][]): Configuration => ({
  settings: { pageSize: 50 },
  metadatas: Object.fromEntries(rows.flat().map((name) => [name, field(name)])),
  layouts: { list: ['a'], edit: rows.map((row) => row.map((name) => ({ name, size: 12 / row.length }))) },
});

const first = mergeByPart(form(['a'], ['b']), undefined, undefined);

test('what the code never wrote is Strapi’s own making and gives way', () => {
  expect(mergeByPart(form(['a'], ['b']), form(['b', 'a']), undefined)).toEqual(first);
});

test('the same content counts as untouched in any order of keys, and with empty values left out', () => {
  const { layouts, settings, metadatas } = first.configuration;
  const sent = {
    layouts,
    metadatas: { ...metadatas, a: { list: { label: 'a' }, edit: { label: 'a' } } },
    settings,
  };
  const wanted = form(['b'], ['a']);
  expect(mergeByPart(wanted, sent, first.written).configuration).toEqual(wanted);
});

describe('a form laid out by hand', () => {
  const byHand = form(['b', 'a']);

  test('stays, at each later start', () => {
    const once = mergeByPart(form(['a'], ['b']), byHand, first.written);
    const twice = mergeByPart(form(['a'], ['b']), once.configuration, once.written);
    expect(twice.configuration.layouts).toEqual(byHand.layouts);
  });

  test('gets the fields that are new, and not those taken out by hand', () => {
    const without = { ...byHand, layouts: { ...byHand.layouts, edit: [[{ name: 'b', size: 12 }]] } };
    const { configuration } = mergeByPart(form(['a'], ['c', 'b']), without, first.written);
    expect(configuration.layouts.edit).toEqual([[{ name: 'b', size: 12 }], [{ name: 'c', size: 6 }]]);
  });

  test('that is put back as the code has it follows the code again', () => {
    const once = mergeByPart(form(['a'], ['b']), byHand, first.written);
    const wanted = form(['b'], ['a']);
    expect(mergeByPart(wanted, first.configuration, once.written).configuration).toEqual(wanted);
  });
});
