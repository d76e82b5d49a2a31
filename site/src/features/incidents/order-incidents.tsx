import { useState } from 'preact/hooks';
import { listOrderIncidentsRoute } from '../../../../shared/contract/incidents.routes.ts';
import type { OrderId } from '../../../../shared/domain/ordering/order.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { p } from '../../i18n/personal.ts';
import { IncidentTable } from './incident-table.tsx';
import { ReportDialog } from './report-dialog.tsx';

interface Props {
  readonly orderId: OrderId;
  /** The reader is one of the two that the order binds. */
  readonly mayReport: boolean;
}

/** The problems with one order, and the way to report one. */
export const OrderIncidents = ({ orderId, mayReport }: Props) => {
  const [reporting, setReporting] = useState(false);
  const load = useLoad(orderId, (signal) => callApi(listOrderIncidentsRoute, { params: { orderId }, signal }));
  return (
    <section class="card" aria-labelledby="incidents">
      <div class="row row--apart">
        <h2 id="incidents">{p('incidents.of-order')}</h2>
        {mayReport && <Button onClick={() => setReporting(true)}>{p('incidents.report')}</Button>}
      </div>
      <LoadingOr load={load} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="soft">{p('incidents.of-order-none')}</p>
          ) : (
            <IncidentTable caption={p('incidents.of-order')} rows={items} seenBy="order" />
          )
        }
      </LoadingOr>
      {reporting && <ReportDialog orderId={orderId} onClose={() => setReporting(false)} />}
    </section>
  );
};
