import { expect, test } from 'vitest';
import type { CatalogueRow } from '../../../shared/domain/catalogue/publication.ts';
import { divided, inOrder, mostRows, segmentFor } from '../../../shared/domain/catalogue/segments.ts';
import { lotId, modelId } from '../../../shared/domain/frameworks/ids.ts';

const id = (number: number) => modelId(`wagens.01.m-${String(number).padStart(5, '0')}`);
const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: id(count - 1 - index) }) as CatalogueRow);
const entry = (from?: ReturnType<typeof id>) => ({ lot: lotId('wagens.01'), path: '/', count: 1, ...(from !== undefined && { from }) });

test('rows that fit stay in one segment, in the order that they have', () => {
  const fitting = rows(mostRows);
  expect(divided(fitting, undefined)).toEqual([{ from: undefined, rows: fitting }]);
});

test('more are divided by id into segments that have room for more, without losing one', () => {
  const parts = divided(rows(mostRows * 10 + 1), id(0));
  expect(parts.flatMap((part) => part.rows.map((row) => row.id))).toEqual(
    Array.from({ length: mostRows * 10 + 1 }, (_, index) => id(index)),
  );
  for (const [index, part] of parts.entries()) {
    expect(part.rows.length).toBeLessThanOrEqual(mostRows / 2);
    expect(part.from).toBe(index === 0 ? id(0) : part.rows[0]?.id);
  }
});

test('a model belongs to the last segment that begins at or before it; the first takes all that come before', () => {
  const segments = inOrder([entry(id(20)), entry(), entry(id(10))]);
  expect(segments.map(({ from }) => from)).toEqual([undefined, id(10), id(20)]);
  expect([0, 9, 10, 19, 20, 99].map((number) => segmentFor(segments, id(number))?.from)).toEqual([
    undefined,
    undefined,
    id(10),
    id(10),
    id(20),
    id(20),
  ]);
  expect(segmentFor([], id(1))).toBeUndefined();
});
