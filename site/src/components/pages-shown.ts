/** First, last, and the pages around the one that is shown; `undefined` marks a gap. */
export const pagesShown = (page: number, pages: number): readonly (number | undefined)[] => {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(near)].flatMap((number, index, all) =>
    index > 0 && number - (all[index - 1] ?? 0) > 1 ? [undefined, number] : [number],
  );
};
