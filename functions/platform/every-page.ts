interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/** A list page after page, up to its end. Its cost follows the list. */
export async function* everyPage<Item>(read: (cursor: string | undefined) => Promise<Page<Item>>): AsyncGenerator<readonly Item[]> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** The same, item by item: for who must see all of it. */
export async function* everyItem<Item>(read: (cursor: string | undefined) => Promise<Page<Item>>): AsyncGenerator<Item> {
  for await (const items of everyPage(read)) yield* items;
}
