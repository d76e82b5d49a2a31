import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly meaning: string;
  /** There is nothing else on the page, so this heads it. */
  readonly whole?: boolean;
  /** What to do: a button, a link. */
  readonly children?: ComponentChildren;
}

/** Nothing here: says why, and offers the way on. */
export const EmptyState = ({ title, meaning, whole = false, children }: Props) => (
  <div class="empty">
    {whole ? <h1>{title}</h1> : <h2>{title}</h2>}
    <p class="soft prose">{meaning}</p>
    {children}
  </div>
);
