import { useState } from 'preact/hooks';
import { getPaymentImportRoute, listReceivablesRoute } from '../../../../shared/contract/payments.routes.ts';
import { derivedId } from '../../../../shared/contract/primitives.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { p } from '../../i18n/personal.ts';
import { Gate } from '../session/gate.tsx';
import { BankFile, type PaymentImportView } from './bank-file.tsx';
import { ImportDetail } from './import-detail.tsx';
import { PaymentImportList } from './import-list.tsx';
import { ReceivablesSection } from './receivables.tsx';

/** `/betalingen/`: what is open of commission invoices, and the bank files that tick payments off; `?id=` shows one file. */
export const PaymentsPage = () => (
  <Gate roles={['reviewer', 'auditor']}>{({ roles }) => <Payments mayBook={roles.includes('reviewer')} />}</Gate>
);

const shownId = () => derivedId.safeParse(new URLSearchParams(location.search).get('id')).data;

const Payments = ({ mayBook }: { readonly mayBook: boolean }) => {
  const [started, setStarted] = useState<PaymentImportView>();
  const [id, setId] = useState(shownId);
  const show = (next: string | undefined, view?: PaymentImportView) => {
    history.pushState(null, '', next === undefined ? location.pathname : `?id=${next}`);
    setStarted(view);
    setId(next);
  };
  return (
    <div class="stack-wide">
      <div class="page-head">
        <h1>{p('payments.title')}</h1>
        <p class="lede">{p('payments.lede')}</p>
        <p>
          <a href="/afrekeningen/">{p('payments.to-statements')}</a>
        </p>
      </div>
      {id === undefined ? (
        <Overview mayBook={mayBook} onStarted={(view) => show(view.import.id, view)} />
      ) : started ? (
        <ImportDetail key={id} first={started} mayBook={mayBook} onBack={() => show(undefined)} />
      ) : (
        <Loaded key={id} id={id} mayBook={mayBook} onBack={() => show(undefined)} />
      )}
    </div>
  );
};

const Overview = ({ mayBook, onStarted }: { readonly mayBook: boolean; readonly onStarted: (view: PaymentImportView) => void }) => {
  const load = useLoad('receivables', (signal) => callApi(listReceivablesRoute, { signal }));
  return (
    <>
      {mayBook && <BankFile onStarted={onStarted} />}
      <LoadingOr load={load} lines={8}>
        {(receivables) => <ReceivablesSection {...receivables} />}
      </LoadingOr>
      <PaymentImportList />
    </>
  );
};

interface LoadedProps {
  readonly id: string;
  readonly mayBook: boolean;
  readonly onBack: () => void;
}

const Loaded = ({ id, mayBook, onBack }: LoadedProps) => {
  const load = useLoad(id, (signal) => callApi(getPaymentImportRoute, { params: { importId: id }, signal }));
  return (
    <LoadingOr load={load} lines={8}>
      {(view) => <ImportDetail first={view} mayBook={mayBook} onBack={onBack} />}
    </LoadingOr>
  );
};
