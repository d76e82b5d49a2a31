import { type getPaymentImportRoute, startPaymentImportRoute } from '../../../../shared/contract/payments.routes.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import { FileForm } from '../../api/file-form.tsx';
import { p } from '../../i18n/personal.ts';
import { BankFindings, bankFindingsIn } from './bank-findings.tsx';

export type PaymentImportView = AnswerOf<typeof getPaymentImportRoute>;

/** A bank's file to put in; what is wrong with it stands beside it, line by line. */
export const BankFile = ({ onStarted }: { readonly onStarted: (view: PaymentImportView) => void }) => (
  <section class="card stack stack--tight" aria-labelledby="payments-put">
    <h2 id="payments-put">{p('payments.put')}</h2>
    <p class="soft">{p('payments.put-lede')}</p>
    <FileForm
      id="bank-file"
      label={p('payments.file')}
      help={p('payments.file-help')}
      accept=".cod,.coda,.csv,.txt"
      missing={p('payments.file-missing')}
      large={p('payments.file-large')}
      button={p('payments.check')}
      working={p('payments.checking')}
      send={(file, idempotencyKey) => callApi(startPaymentImportRoute, { query: { name: file.name }, file, idempotencyKey })}
      onDone={onStarted}
      told={({ detail }) => {
        const findings = bankFindingsIn(detail);
        return findings.length > 0 && <BankFindings findings={findings} />;
      }}
    />
  </section>
);
