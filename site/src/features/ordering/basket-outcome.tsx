import { useEffect, useRef } from 'preact/hooks';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { flashOf } from './flash.ts';
import type { Sent } from './send-orders.ts';

/** What has become of a basket that made several orders: how far each came, and what stopped it. */
export const BasketOutcome = ({ sent }: { readonly sent: readonly Sent[] }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="stack">
      <h2 tabIndex={-1} ref={heading}>
        {p('basket.made')}
      </h2>
      {sent.map(({ view, problem }) => {
        const { done } = flashOf({ view, problem });
        const { id, number, supplierName } = view.order;
        return (
          <section key={id} class="card" aria-label={supplierName}>
            <h3>{supplierName}</h3>
            {problem ? <ProblemNotice problem={problem} /> : <Notice kind="ok" title={p(done ? `done.${done}` : 'basket.draft-kept')} />}
            <ButtonLink href={`/bestellingen/${id}/`}>{p('basket.see-order', { number })}</ButtonLink>
          </section>
        );
      })}
    </section>
  );
};
