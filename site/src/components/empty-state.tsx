import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly meaning: string;
  /** What to do: a button, a link. */
  readonly children?: ComponentChildren;
}

/** Nothing here: says why, and offers the way on. */
export const EmptyState = ({ title, meaning, children }: Props) => (
  <div class="empty">
    <h2>{title}</h2>
    <p class="soft prose">{meaning}</p>
    {children}
  </div>
);
