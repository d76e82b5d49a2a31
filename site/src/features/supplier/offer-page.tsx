import { useRef, useState } from 'preact/hooks';
import { getModelRoute, listModelsRoute } from '../../../../shared/contract/catalogue.routes.ts';
import { exportModelsRoute } from '../../../../shared/contract/exports.routes.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { isKbo } from '../../../../shared/domain/organisations/kbo.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { MoreButton } from '../../api/more-button.tsx';
import { usePages } from '../../api/use-pages.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { lotIn, useSchemes } from '../ordering/use-names.ts';
import { Gate } from '../session/gate.tsx';
import { ChangeForm } from './change-form.tsx';
import type { OfferedModel } from './offer-row.ts';
import { OfferTable } from './offer-table.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

/** `/aanbod/`: a supplier's own models, to keep up to date. */
export const OfferPage = () => (
  <Gate roles={['supplier']}>{({ organisation }) => isKbo(organisation.kbo) && <Offer supplier={organisation.kbo} />}</Gate>
);

interface Open {
  readonly kind: 'change' | 'withdraw';
  readonly model: OfferedModel;
}

const Offer = ({ supplier }: { readonly supplier: Kbo }) => {
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState<string>();
  const [changed, setChanged] = useState<ReadonlyMap<string, OfferedModel>>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  const schemes = useSchemes();
  const pages = usePages(supplier, (cursor, signal) =>
    callApi(listModelsRoute, { query: { supplier, limit: 100, ...(cursor !== undefined && { cursor }) }, ...(signal && { signal }) }),
  );
  const models = pages.items.map((model) => changed.get(model.id) ?? model);
  const show = (model: OfferedModel) => setChanged((now) => new Map(now).set(model.id, model));
  const close = () => {
    setOpen(undefined);
    heading.current?.focus();
  };
  const saved = (model: OfferedModel, text: string) => {
    show(model);
    setSaid(text);
    close();
  };
  const reload = async (kind: Open['kind'], { id }: OfferedModel) => {
    const now = await callApi(getModelRoute, { params: { modelId: id } });
    if (!now.ok) return;
    show(now.value);
    setOpen({ kind, model: now.value });
  };
  const start = (kind: Open['kind']) => (model: OfferedModel) => {
    setSaid(undefined);
    setOpen({ kind, model });
  };
  const scheme = open && schemes.find(({ framework }) => framework.id === open.model.framework);
  const form = open && { offered: open.model, onSaved: saved, onReload: () => void reload(open.kind, open.model), onClose: close };
  return (
    <div class="stack">
      <div class="page-head">
        <h1 tabIndex={-1} ref={heading}>
          {p('offer.title')}
        </h1>
        <p class="lede">{p('offer.lede')}</p>
      </div>
      {said && <Notice kind="ok" live title={said} />}
      {form && open?.kind === 'change' && (
        <ChangeForm
          {...form}
          terms={{
            floor: lotIn(schemes, open.model.lot)?.awards.find((award) => award.supplier === supplier)?.discountFloor,
            revisionMaximum: scheme?.framework.terms.revisionMaximum,
          }}
        />
      )}
      {form && open?.kind === 'withdraw' && <WithdrawForm {...form} range={models} />}
      {!open && (
        <LoadingOr load={pages.load} lines={12}>
          {() =>
            models.length === 0 ? (
              <EmptyState title={p('offer.empty')} meaning={p('offer.empty-meaning')} />
            ) : (
              <section class="card">
                <ExportButton fetchFile={() => callApi(exportModelsRoute, { query: { supplier } })} />
                <OfferTable
                  models={models}
                  lotTitle={({ lot }) => lotIn(schemes, lot)?.title ?? lot}
                  onChange={start('change')}
                  onWithdraw={start('withdraw')}
                />
                <MoreButton pages={pages} label={p('offer.more')} shown={p('offer.shown', { count: models.length, more: pages.more })} />
              </section>
            )
          }
        </LoadingOr>
      )}
    </div>
  );
};
