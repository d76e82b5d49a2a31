import { describe, expect, test } from 'vitest';
import { allPages } from '../../site/src/api/all-pages.ts';
import type { ApiResult } from '../../site/src/api/problem.ts';

const problem = { code: 'busy', status: 503, detail: {} } as unknown as Extract<ApiResult<never>, { ok: false }>['problem'];

/** A list of so many pages of two, of which one may be refused. */
const listOf =
  (pages: number, refused = -1) =>
  async ({ cursor = '0' }: { readonly cursor?: string }) => {
    const at = Number(cursor);
    if (at === refused) return { ok: false, problem } as const;
    return { ok: true, value: { items: [2 * at, 2 * at + 1], ...(at + 1 < pages && { next: String(at + 1) }) } } as const;
  };

const read = async (pages: number, refused?: number) => {
  const told: number[] = [];
  const answer = await allPages(listOf(pages, refused), (soFar) => told.push(soFar.length));
  return { answer, told };
};

describe('a list that is read as a whole', () => {
  test('holds every page in its order', async () => {
    expect((await read(3)).answer).toEqual({ ok: true, value: [0, 1, 2, 3, 4, 5] });
  });

  test('tells what came so far after the first page and every six, but not when it is all there', async () => {
    expect((await read(1)).told).toEqual([]);
    expect((await read(7)).told).toEqual([2]);
    expect((await read(14)).told).toEqual([2, 14, 26]);
  });

  test('is refused when one of its pages is', async () => {
    expect(await read(5, 3)).toEqual({ answer: { ok: false, problem }, told: [2] });
  });
});
