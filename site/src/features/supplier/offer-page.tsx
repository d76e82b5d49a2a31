import { useRef, useState } from 'preact/hooks';
import { exportModelsRoute } from '../../../../shared/contract/exports.routes.ts';
import type { Model } from '../../../../shared/domain/catalogue/model.ts';
import { isKbo, type Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { type Load, useLoad } from '../../api/use-load.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { Gate } from '../session/gate.tsx';
import { loadRange, type Range } from './load-range.ts';
import { NewModelForm } from './new-model-form.tsx';
import { RangeList } from './range-list.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

/** `/aanbod/`: everything that a supplier offers or prepares, to keep up to date. */
export const OfferPage = () => (
  <Gate roles={['supplier']}>{({ organisation }) => isKbo(organisation.kbo) && <Offer supplier={organisation.kbo} />}</Gate>
);

const Offer = ({ supplier }: { readonly supplier: Kbo }) => {
  const [leaving, setLeaving] = useState<Model>();
  const [said, setSaid] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const [soFar, setSoFar] = useState<Range>();
  const load = useLoad(supplier, (signal) => loadRange(supplier, signal, setSoFar));
  const shown: Load<Range> = load.loaded.state === 'loading' && soFar ? { ...load, loaded: { state: 'ready', value: soFar } } : load;
  const close = () => {
    setLeaving(undefined);
    heading.current?.focus();
  };
  const saved = (text: string) => {
    setSaid(text);
    close();
    load.reload();
  };
  const start = (model: Model) => {
    setSaid(undefined);
    setLeaving(model);
  };
  return (
    <div class="stack">
      <div class="page-head">
        <h1 tabIndex={-1} ref={heading}>
          {p('offer.title')}
        </h1>
        <p class="lede">{p('offer.lede')}</p>
        <div class="row">
          <ButtonLink href="/invoer/">{p('import.link')}</ButtonLink>
        </div>
      </div>
      {said && <Notice kind="ok" live title={said} />}
      <LoadingOr load={shown} lines={12}>
        {(range) =>
          leaving ? (
            <WithdrawForm
              key={range.models.find(({ id }) => id === leaving.id)?.version}
              offered={range.models.find(({ id }) => id === leaving.id) ?? leaving}
              submission={range.submissions.find(({ model }) => model === leaving.id)}
              range={range.models}
              onSaved={saved}
              onReload={load.reload}
              onClose={close}
            />
          ) : (
            <>
              <NewModelForm supplier={supplier} schemes={range.schemes} categories={range.categories} />
              {range.rows.length === 0 ? (
                <EmptyState title={p('offer.empty')} meaning={p('offer.empty-meaning')} />
              ) : (
                <>
                  <RangeList range={range} onWithdraw={start} />
                  <ExportButton fetchFile={() => callApi(exportModelsRoute, { query: { supplier } })} />
                </>
              )}
            </>
          )
        }
      </LoadingOr>
    </div>
  );
};
