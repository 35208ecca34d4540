import { expect, test } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

test('words can open no tag, leave no attribute and write no entity', () => {
  expect(escapeMarkup(`<b title="a" lang='fr'>L’été &amp; l'hiver</b>`)).toBe(
    '&lt;b title=&quot;a&quot; lang=&#39;fr&#39;&gt;L’été &amp;amp; l&#39;hiver&lt;/b&gt;',
  );
});
