import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly summary: ComponentChildren;
  /** What stands in it, made when it is first opened: all of it at once is tens of thousands of elements. */
  readonly children: () => ComponentChildren;
}

/** One entry of the document: closed it is a line to find, open it says everything. */
export const Unfolding = ({ id, summary, children }: Props) => {
  const [opened, setOpened] = useState(false);
  return (
    <details class="operation" id={id} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && <div class="operation__body">{children()}</div>}
    </details>
  );
};
