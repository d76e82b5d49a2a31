import { expect, test } from 'vitest';
import {
  emptyState,
  filterCount,
  formatListState,
  type ListState,
  parseListState,
  setRange,
  toggleChoice,
} from '../../site/src/features/catalogue/list-state.ts';

const busy: ListState = {
  query: 'bestelwagen & zo',
  choices: { categorie: ['truck', 'van'], 'k.drive': ['BEV'] },
  ranges: { prijs: { min: 1000, max: 25_000.5 }, 'k.range': { min: 300 }, levering: { max: 12 } },
  sort: '-prijs',
  page: 3,
};

test('a state that goes through the address comes back as it was', () => {
  expect(parseListState(formatListState(busy))).toEqual(busy);
});

test('the untouched list has a bare address', () => {
  expect(formatListState(emptyState)).toBe('');
  expect(parseListState('')).toEqual(emptyState);
});

test('the order in which filters were chosen does not change the address', () => {
  const one = toggleChoice(toggleChoice(emptyState, 'categorie', 'van'), 'categorie', 'truck');
  const other = toggleChoice(toggleChoice(emptyState, 'categorie', 'truck'), 'categorie', 'van');
  expect(formatListState(one)).toBe(formatListState(other));
});

test('what makes no sense in an address is left out', () => {
  expect(parseListState('?pagina=-2&prijs=..&categorie=&zoek=x')).toEqual({ ...emptyState, query: 'x' });
  expect(parseListState('?pagina=1.5').page).toBe(1);
});

test('a value that is asked for twice is chosen once', () => {
  expect(parseListState('?categorie=van&categorie=van').choices).toEqual({ categorie: ['van'] });
});

test('choosing and choosing again leaves no trace, and each change begins at the first page', () => {
  const chosen = toggleChoice({ ...emptyState, page: 4 }, 'categorie', 'van');
  expect(chosen).toEqual({ ...emptyState, choices: { categorie: ['van'] } });
  expect(toggleChoice(chosen, 'categorie', 'van')).toEqual(emptyState);
});

test('an emptied range is no filter', () => {
  const narrowed = setRange(emptyState, 'prijs', { max: 10 });
  expect(filterCount(narrowed)).toBe(1);
  expect(setRange(narrowed, 'prijs', {})).toEqual(emptyState);
});
