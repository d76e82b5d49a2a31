import { useRef, useState } from 'preact/hooks';
import type * as z from 'zod';
import { listSubmissionsRoute } from '../../../../shared/contract/catalogue-changes.routes.ts';
import type { submission } from '../../../../shared/contract/catalogue-changes.schemas.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { useLoad } from '../../api/use-load.ts';
import { usePages } from '../../api/use-pages.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { useSchemes } from '../ordering/use-names.ts';
import { Gate } from '../session/gate.tsx';
import { loadSales } from '../supplier/load-sales.ts';
import { ReviewOfSupplier } from './review-of-supplier.tsx';
import { StandingForm } from './standing-form.tsx';

export type WaitingSubmission = z.infer<typeof submission>;

/** `/wijzigingen/`: what suppliers want to publish under the own frameworks and may not by themselves, the oldest first. */
export const ReviewPage = () => <Gate roles={['manager']}>{({ organisation }) => <Review authority={organisation.kbo} />}</Gate>;

const Review = ({ authority }: { readonly authority: string }) => {
  const [round, setRound] = useState(0);
  const [said, setSaid] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const schemes = useSchemes();
  const pages = usePages(`${authority} ${round}`, (cursor, signal) =>
    callApi(listSubmissionsRoute, { query: { limit: 50, ...(cursor !== undefined && { cursor }) }, ...(signal && { signal }) }),
  );
  const decided = (text?: string) => {
    setSaid(text);
    setRound((now) => now + 1);
    if (text === undefined) return;
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  };
  const changed = pages.items.filter(({ basedOn }) => basedOn > 0).map(({ model }) => model);
  const sales = useLoad(changed.join(','), (signal) => loadSales(changed, signal));
  const bySupplier = [...Map.groupBy(pages.items, ({ supplier, framework }) => `${framework} ${supplier}`).entries()];
  const own = schemes.filter(({ framework }) => framework.authority === authority);
  return (
    <div class="stack">
      <div class="page-head">
        <h1 tabIndex={-1} ref={heading}>
          {p('review.title')}
        </h1>
        <p class="lede">{p('review.lede')}</p>
      </div>
      {said !== undefined && <Notice kind="ok" live title={said} />}
      <LoadingOr load={pages.load} lines={12}>
        {() =>
          pages.items.length === 0 ? (
            <EmptyState title={p('review.empty')} meaning={p('review.empty-meaning')} />
          ) : (
            <>
              {bySupplier.map(([key, submissions]) => (
                <ReviewOfSupplier
                  key={key}
                  submissions={submissions}
                  schemes={schemes}
                  sales={sales.loaded.state === 'ready' ? sales.loaded.value : undefined}
                  onDecided={decided}
                />
              ))}
              <MoreButton
                pages={pages}
                label={p('review.more')}
                shown={p('review.shown', { count: pages.items.length, more: pages.more })}
              />
            </>
          )
        }
      </LoadingOr>
      {own.length > 0 && <StandingForm schemes={own} />}
    </div>
  );
};
