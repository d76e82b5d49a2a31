import type { ComponentChildren } from 'preact';

/** One document of a list: what it is and what it is for, with the means to get it. */
export const DocumentRow = ({
  name,
  about,
  children,
  below,
}: {
  readonly name: string;
  readonly about: string;
  readonly children: ComponentChildren;
  /** What is asked before it is made. */
  readonly below?: ComponentChildren;
}) => (
  <li class="documents__row">
    <div>
      <p class="strong">{name}</p>
      <p class="soft small">{about}</p>
    </div>
    <div class="row">{children}</div>
    {below && <div class="documents__below">{below}</div>}
  </li>
);
