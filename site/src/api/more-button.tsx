import { Button } from '../components/button.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Pages } from './use-pages.ts';

interface Props<Item> {
  readonly pages: Pages<Item>;
  readonly label: string;
  /** How many are shown, said to everyone. */
  readonly shown: string;
}

/** How much of a list is on screen, and the way to more of it. */
export const MoreButton = <Item,>({ pages, label, shown }: Props<Item>) => (
  <div class="row more">
    {pages.more && (
      <Button disabled={pages.busy} onClick={() => void pages.loadMore()}>
        {label}
      </Button>
    )}
    <p class="soft small" role="status">
      {shown}
    </p>
    {pages.problem && <ProblemNotice problem={pages.problem} retry={() => void pages.loadMore()} />}
  </div>
);
