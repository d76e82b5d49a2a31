/** One sending of one content: the key under which the API will make these orders once. */
export interface OrderAttempt {
  readonly key: string;
  readonly content: string;
}

/**
 * The key of a request: the one it already has while it stays the same, so that a retry, a reload or a double
 * click is the same order; a new one as soon as a line or a field differs, because that is another order.
 */
export const attemptFor = (content: string, previous: OrderAttempt | undefined, newKey: () => string): OrderAttempt =>
  previous?.content === content ? previous : { key: newKey(), content };
