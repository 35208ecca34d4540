import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { dateWith } from '../../testing/finder.ts';
import { FinderList } from './FinderList.tsx';

const listOf = (over: Parameters<typeof dateWith>[0]) =>
  renderToString(createElement(FinderList, { dates: [dateWith(over)], labels: new Map(), from: null }));

it('a free date leads to the form, a full one to its waiting list, and one that is taken nowhere', () => {
  const link = '/demander-une-intervention/?intervention=intervention-jeu&amp;date=date-1';
  expect(listOf({})).toContain(`<a href="${link}">Demander cette date<`);
  const full = listOf({ isFree: false, hasWaitingList: true, state: 'Complet' });
  expect(full).toContain(`<a href="${link}">S’inscrire sur la liste d’attente<`);
  expect(listOf({ isFree: false })).not.toContain(link);
});
