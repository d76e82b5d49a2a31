import { type FileAnswer, workbook } from '../../../shared/contract/files.ts';
import type { OrderState } from '../../../shared/domain/ordering/order-transitions.ts';
import type { OrderSummary } from '../../../shared/domain/ordering/summary.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Success } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { makeListOrders } from '../../ordering/list-orders.ts';
import type { OrderLists } from '../../ordering/order-lists.repository.ts';
import type { Clock } from '../../platform/clock.ts';
import { stateWords } from '../papers/order-words.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';
import { type SheetColumn, sheetOf } from '../workbook/workbook.ts';
import { collect, pageSize } from './collect.ts';
import { explanationOf } from './explanation.ts';

const columns: readonly SheetColumn<OrderSummary>[] = [
  { head: 'Nummer', type: 'text', width: 16, value: ({ number }) => number },
  { head: 'Toestand', type: 'text', width: 24, value: ({ state }) => stateWords[state] },
  { head: 'Bestelling', type: 'text', width: 44, value: ({ title }) => title },
  { head: 'Aantal', type: 'number', width: 9, value: ({ quantity }) => quantity },
  { head: 'Besteller', type: 'text', width: 30, value: ({ buyerName }) => buyerName },
  { head: 'Leverancier', type: 'text', width: 30, value: ({ supplierName }) => supplierName },
  { head: 'Raamovereenkomst', type: 'text', width: 36, value: ({ frameworkTitle }) => frameworkTitle },
  { head: 'Perceel', type: 'text', width: 16, value: ({ lot }) => lot.slice(lot.indexOf('.') + 1) },
  { head: 'Nettobedrag', type: 'money', width: 15, value: ({ net }) => net },
  { head: 'Aangemaakt', type: 'moment', width: 17, value: ({ createdAt }) => createdAt },
  { head: 'Laatst gewijzigd', type: 'moment', width: 17, value: ({ updatedAt }) => updatedAt },
  { head: 'Gewenste leverdatum', type: 'date', width: 20, value: ({ wantedOn }) => wantedOn },
  { head: 'Beloofde leverdatum', type: 'date', width: 20, value: ({ promisedOn }) => promisedOn },
];

/** What the buyer pays in all is no business of its supplier. */
const cost: SheetColumn<OrderSummary> = { head: 'Totale kost met commissie', type: 'money', width: 24, value: (row) => row.cost };

const columnsFor = ({ roles }: Principal) =>
  roles.every((role) => role === 'supplier') ? columns : [...columns.slice(0, 9), cost, ...columns.slice(9)];

/** The list of orders as the caller sees it, as a workbook. One query per five hundred rows. */
export const makeExportOrders =
  ({ orderLists, now }: { readonly orderLists: OrderLists; readonly now: Clock }) =>
  async (caller: Principal, { state }: { readonly state?: OrderState | undefined }): Promise<Success<FileAnswer>> => {
    const list = makeListOrders({ orders: orderLists });
    const at = now();
    const { rows, cut } = await collect(async (cursor) => (await list(caller, { state, cursor, limit: pageSize })).value);
    const explanation = explanationOf({
      at,
      rows: rows.length,
      cut,
      sample: rows.some(({ sample }) => sample),
      filters: [['Toestand', state && stateWords[state]]],
    });
    const bytes = await renderWorkbook({
      title: 'Bestellingen',
      at,
      explanation,
      sheets: [sheetOf('Bestellingen', columnsFor(caller), rows)],
    });
    return ok({ name: `bestellingen-${brusselsDate(at)}.xlsx`, mediaType: workbook, bytes });
  };
