import { useRef, useState } from 'preact/hooks';
import { maximumFileBytes } from '../../../../shared/contract/define-route.ts';
import { type getPaymentImportRoute, startPaymentImportRoute } from '../../../../shared/contract/payments.routes.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { BankFindings, bankFindingsIn } from './bank-findings.tsx';

export type PaymentImportView = AnswerOf<typeof getPaymentImportRoute>;

/** A bank's file to put in; what is wrong with it stands beside it, line by line. */
export const BankFile = ({ onStarted }: { readonly onStarted: (view: PaymentImportView) => void }) => {
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useRef(crypto.randomUUID());
  const error = !file ? p('payments.file-missing') : file.size > maximumFileBytes ? p('payments.file-large') : undefined;
  const choose = (next: File | undefined) => {
    setFile(next);
    setProblem(undefined);
    key.current = crypto.randomUUID();
  };
  const send = async () => {
    setTried(true);
    if (!file || error !== undefined || busy) return;
    setBusy(true);
    const answer = await callApi(startPaymentImportRoute, { query: { name: file.name }, file, idempotencyKey: key.current });
    setBusy(false);
    if (answer.ok) return onStarted(answer.value);
    setProblem(answer.problem);
    key.current = crypto.randomUUID();
  };
  const findings = bankFindingsIn(problem?.detail ?? {});
  return (
    <section class="card stack stack--tight" aria-labelledby="payments-put">
      <h2 id="payments-put">{p('payments.put')}</h2>
      <p class="soft">{p('payments.put-lede')}</p>
      <Field id="bank-file" label={p('payments.file')} description={p('payments.file-help')} error={tried ? error : undefined}>
        {(described) => (
          <input
            {...described}
            type="file"
            accept=".cod,.coda,.csv,.txt"
            onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
          />
        )}
      </Field>
      {problem && (
        <ProblemNotice problem={problem} retry={() => void send()}>
          {findings.length > 0 && <BankFindings findings={findings} />}
        </ProblemNotice>
      )}
      <div>
        <Button kind="primary" aria-disabled={busy} aria-busy={busy} onClick={() => void send()}>
          {busy ? p('payments.checking') : p('payments.check')}
        </Button>
      </div>
    </section>
  );
};
