import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import type { Quote } from '../../shared/domain/quotes/quote.ts';
import { brusselsDate, type Instant } from '../../shared/domain/time/local-date.ts';
import { quoteNumber } from '../platform/ids.ts';
import type { AskedPart } from './asked-lines.ts';

interface Request extends AskedPart {
  readonly id: QuoteId;
  readonly wishes?: string | undefined;
  readonly buyer: Organisation;
  readonly names: ReadonlyMap<Kbo, string>;
  readonly at: Instant;
  readonly sample?: boolean;
}

/** A quote as it is first asked, with what its lines cost by the catalogue of that day. */
export const newQuote = ({ id, assessed, lines, wishes, buyer, names, at, sample = false }: Request): Quote => ({
  id,
  number: quoteNumber(id, brusselsDate(at)),
  state: 'requested',
  version: 1,
  buyer: buyer.kbo,
  buyerName: buyer.name,
  supplier: assessed.supplier,
  supplierName: names.get(assessed.supplier) ?? assessed.supplier,
  framework: assessed.framework,
  frameworkTitle: assessed.frameworkTitle,
  lot: assessed.lot,
  lotTitle: assessed.lotTitle,
  authority: assessed.authority,
  lines,
  totals: assessed.totals,
  ...(wishes !== undefined && { wishes }),
  createdAt: at,
  updatedAt: at,
  sample,
});
