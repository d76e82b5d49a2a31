import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { type BasketLine, lineKey, removeFromBasket } from './basket-store.ts';
import type { BlockedLine } from './preview-basket.ts';
import type { ModelName } from './use-model-names.ts';

interface BlockedProps {
  readonly blocked: readonly BlockedLine[];
  readonly nameOf: ModelName;
  readonly announce: (text: string) => void;
}

/** Lines that cannot be ordered today, each beside its reason. */
export const BlockedLines = ({ blocked, nameOf, announce }: BlockedProps) => (
  <section class="card">
    <h2>{p('basket.blocked')}</h2>
    {blocked.map(({ line, problem }) => {
      const name = nameOf(line.model);
      const remove = () => {
        removeFromBasket(lineKey(line));
        announce(p('basket.announce-removed', { name }));
      };
      return (
        <div key={lineKey(line)} class="stack">
          <h3>
            {line.quantity} × {name}
          </h3>
          <ProblemNotice problem={problem}>
            <Button aria-label={`${p('basket.remove')}: ${name}`} onClick={remove}>
              {p('basket.remove')}
            </Button>
            {problem.code === 'invalid-choice' && <ButtonLink href={`/catalogus/${line.model}/`}>{p('basket.configure')}</ButtonLink>}
          </ProblemNotice>
        </div>
      );
    })}
  </section>
);

interface LaterProps {
  readonly lines: readonly BasketLine[];
  readonly nameOf: ModelName;
  readonly takeBack: (line: BasketLine) => void;
  readonly announce: (text: string) => void;
}

/** Lines that stay in the basket for another order. */
export const LaterLines = ({ lines, nameOf, takeBack, announce }: LaterProps) => (
  <section class="card">
    <h2>{p('basket.later')}</h2>
    <p class="soft">{p('basket.later-meaning')}</p>
    <ul class="basket-lines">
      {lines.map((line) => {
        const name = nameOf(line.model);
        const back = () => {
          takeBack(line);
          announce(p('basket.announce-back', { name }));
        };
        return (
          <li key={lineKey(line)} class="row row--apart">
            <a href={`/catalogus/${line.model}/`}>
              {line.quantity} × {name}
            </a>
            <Button aria-label={`${p('basket.take-back')}: ${name}`} onClick={back}>
              {p('basket.take-back')}
            </Button>
          </li>
        );
      })}
    </ul>
  </section>
);

interface AllProps {
  readonly lines: readonly BasketLine[];
  readonly nameOf: ModelName;
  readonly announce: (text: string) => void;
}

/** What is in the basket when nothing of it could be priced: still there, and still to be taken out. */
export const UnpricedLines = ({ lines, nameOf, announce }: AllProps) => (
  <section class="card">
    <h2>{p('basket.contents')}</h2>
    <ul class="basket-lines">
      {lines.map((line) => {
        const name = nameOf(line.model);
        const remove = () => {
          removeFromBasket(lineKey(line));
          announce(p('basket.announce-removed', { name }));
        };
        return (
          <li key={lineKey(line)} class="row row--apart">
            <a href={`/catalogus/${line.model}/`}>
              {line.quantity} × {name}
            </a>
            <Button aria-label={`${p('basket.remove')}: ${name}`} onClick={remove}>
              {p('basket.remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  </section>
);
