import type { ComponentChildren } from 'preact';

/** One document of a list: what it is and what it is for, with the means to get it. */
export const DocumentRow = ({
  name,
  about,
  children,
  asks,
}: {
  readonly name: string;
  readonly about: string;
  readonly children: ComponentChildren;
  /** What is asked before it is made. */
  readonly asks?: ComponentChildren;
}) => (
  <li class="documents__row">
    <div>
      <p class="strong">{name}</p>
      <p class="soft small">{about}</p>
      {asks && <div class="documents__asks">{asks}</div>}
    </div>
    <div class="row">{children}</div>
  </li>
);
