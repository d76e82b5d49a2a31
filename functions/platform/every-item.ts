interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/** A list item by item, page after page: for who must see all of it. Its cost follows the list. */
export async function* everyItem<Item>(read: (cursor: string | undefined) => Promise<Page<Item>>): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}
