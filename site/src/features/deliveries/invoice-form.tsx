import { useState } from 'preact/hooks';
import { receiveInvoiceFileRoute, receiveInvoiceRoute } from '../../../../shared/contract/deliveries.routes.ts';
import { deliveredOf, invoicedOf } from '../../../../shared/domain/ordering/progress.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Field, SelectField, TextField } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { today } from '../../format/dates.ts';
import { number as figure } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { ActionFormProps } from '../ordering/action-forms.ts';
import { centsOf, centsText, rateOf, rateText } from '../supplier/typed-numbers.ts';
import { nameOf } from './line-name.ts';
import { typedInvoice, unitsOf } from './typed-invoice.ts';
import { useStep } from './use-step.ts';

interface Row {
  readonly units: string;
  readonly price: string;
  readonly vat: string;
}

type View = ActionFormProps['view'];

/** What a right invoice would say of what came and was not invoiced, to be typed over where the paper says otherwise. */
const agreedRows = ({ order }: View): readonly Row[] =>
  order.lines.map((line) => ({
    units: figure((deliveredOf(line) - invoicedOf(line)) * (line.termMonths ?? 1)).replaceAll('.', ''),
    price: centsText(line.unitPrice.net),
    vat: rateText(line.vatRate),
  }));

const bodiesOf = ({ billing, buyer, buyerName }: View['order']) =>
  billing.length > 0 ? billing.map(({ entity, name }) => ({ kbo: entity, name })) : [{ kbo: buyer, name: buyerName }];

/** An invoice as a Peppol document, or typed in line by line as it lies on the desk; lines without units are left out. */
export const InvoiceForm = ({ view, onDone, onClose }: ActionFormProps) => {
  const { order } = view;
  const bodies = bodiesOf(order);
  const [file, setFile] = useState<File>();
  const [name, setName] = useState('');
  const [issued, setIssued] = useState('');
  const [received, setReceived] = useState<string>(today());
  const [body, setBody] = useState(0);
  const [rows, setRows] = useState(() => agreedRows(view));
  const [total, setTotal] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useStep(onDone);

  const lines = order.lines.map((line, index) => {
    const row = rows[index];
    return { line, units: unitsOf(row?.units ?? ''), price: centsOf(row?.price ?? ''), vatRate: rateOf(row?.vat ?? '') };
  });
  const payable = centsOf(total);
  const nothing = lines.every(({ units }) => units === 0);
  const set = (index: number, change: Partial<Row>) => setRows(rows.map((was, at) => (at === index ? { ...was, ...change } : was)));

  const submit = (): boolean => {
    if (file) {
      const query = { version: String(order.version) };
      return send(callApi(receiveInvoiceFileRoute, { params: { orderId: order.id }, query, file }));
    }
    setTried(true);
    const billed = lines.flatMap(({ line, units, price, vatRate }) =>
      units !== undefined && price !== undefined && vatRate !== undefined ? [{ line, units, price, vatRate }] : [],
    );
    const buyer = bodies[body];
    if (billed.length < lines.length || nothing || payable === undefined || !buyer) return false;
    if (name.trim() === '' || !isLocalDate(issued) || !isLocalDate(received)) return false;
    const typed = { number: name.trim(), issuedOn: issued, buyer, lines: billed.filter(({ units }) => units > 0), payable };
    const { lines: said, adjustments, vat, ...invoice } = typedInvoice(order, typed);
    return send(
      callApi(receiveInvoiceRoute, {
        params: { orderId: order.id },
        body: {
          version: order.version,
          receivedOn: received,
          invoice: { ...invoice, lines: [...said], adjustments: [...adjustments], vat: [...vat] },
        },
      }),
    );
  };

  return (
    <FormDialog title={p('action.invoice')} cancel={p('order.dialog-cancel')} busy={busy} onSubmit={submit} onClose={onClose}>
      <p>{p('meaning.invoice')}</p>
      {problem && <ProblemNotice problem={problem} />}
      <Field id="invoice-file" label={p('invoices.upload')} description={p('invoices.upload-help')} optional>
        {(described) => (
          <input
            {...described}
            type="file"
            accept=".xml"
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? undefined)}
          />
        )}
      </Field>
      {!file && (
        <>
          <TextField
            id="invoice-number"
            label={p('invoices.number')}
            error={tried && name.trim() === '' ? p('invoices.number-missing') : undefined}
            required
            maxLength={60}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <div class="fields-row fields-row--line">
            <TextField
              id="invoice-issued"
              type="date"
              label={p('invoices.issued')}
              error={tried && !isLocalDate(issued) ? p('invoices.date-missing') : undefined}
              required
              max={today()}
              value={issued}
              onInput={({ currentTarget }) => setIssued(currentTarget.value)}
            />
            <TextField
              id="invoice-received"
              type="date"
              label={p('invoices.received')}
              error={tried && !isLocalDate(received) ? p('invoices.date-missing') : undefined}
              required
              max={today()}
              value={received}
              onInput={({ currentTarget }) => setReceived(currentTarget.value)}
            />
          </div>
          {bodies.length > 1 && (
            <SelectField
              id="invoice-body"
              label={p('invoices.entity')}
              choices={bodies.map((each, index) => ({ value: String(index), label: each.name }))}
              value={String(body)}
              onChange={({ currentTarget }) => setBody(Number(currentTarget.value))}
            />
          )}
          {lines.map(({ line, units, price, vatRate }, index) => (
            <div key={line.number} class="invoice-row">
              <TextField
                id={`invoice-units-${line.number}`}
                inputMode="decimal"
                label={p('invoices.units', { name: nameOf(line) })}
                error={tried && (units === undefined || nothing) ? p('invoices.number-wrong') : undefined}
                value={rows[index]?.units ?? ''}
                onInput={({ currentTarget }) => set(index, { units: currentTarget.value })}
              />
              <TextField
                id={`invoice-price-${line.number}`}
                inputMode="decimal"
                label={p('invoices.price')}
                error={tried && price === undefined ? p('invoices.number-wrong') : undefined}
                value={rows[index]?.price ?? ''}
                onInput={({ currentTarget }) => set(index, { price: currentTarget.value })}
              />
              <TextField
                id={`invoice-vat-${line.number}`}
                inputMode="decimal"
                label={p('invoices.vat')}
                error={tried && vatRate === undefined ? p('invoices.number-wrong') : undefined}
                value={rows[index]?.vat ?? ''}
                onInput={({ currentTarget }) => set(index, { vat: currentTarget.value })}
              />
            </div>
          ))}
          <TextField
            id="invoice-total"
            inputMode="decimal"
            label={p('invoices.total')}
            error={tried && payable === undefined ? p('invoices.total-wrong') : undefined}
            required
            value={total}
            onInput={({ currentTarget }) => setTotal(currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  );
};
