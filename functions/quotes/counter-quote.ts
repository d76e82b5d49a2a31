import { assess } from '../../shared/domain/ordering/assess.ts';
import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { AskedChoice, Quote } from '../../shared/domain/quotes/quote.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { InputsRepository } from '../ordering/inputs.repository.ts';
import { splitAsked } from './asked-lines.ts';
import { makeChangeQuote, type QuoteDeps } from './change-quote.ts';
import { saying } from './decisions.ts';

interface Counter {
  readonly version: number;
  readonly note: string;
  readonly lines?: readonly AskedChoice[] | undefined;
  readonly attachments: readonly string[];
}

/**
 * The buyer asks another offer, in words and, when it wants something else, with other lines. Lot and supplier stay:
 * another lot is another contract, so lines that would make another quote are `invalid-choice`. The offer that stood can
 * no longer be accepted.
 */
export const makeCounterQuote = (deps: QuoteDeps & { readonly inputs: InputsRepository }) => {
  const change = makeChangeQuote(deps);
  const askedAnew = async (quote: Quote, lines: readonly AskedChoice[], today: LocalDate) => {
    const { organisation, ...standing } = await deps.inputs.read(quote.buyer, lines);
    if (!organisation) return refuse('not-found');
    const assessed = assess(lines, { ...standing, organisation, on: today });
    if (!assessed.ok) return assessed;
    const [part, ...others] = splitAsked(lines, assessed.value);
    if (!part || others.length > 0 || part.assessed.lot !== quote.lot || part.assessed.supplier !== quote.supplier)
      return refuse('invalid-choice', { reason: 'other-lot', lot: quote.lot });
    return ok({ lines: part.lines, totals: part.assessed.totals });
  };
  return (caller: Principal, quoteId: QuoteId, { version, note, lines, attachments }: Counter) =>
    change(caller, { quoteId, action: 'counter', version }, async (quote, today) => {
      const asked = lines ? await askedAnew(quote, lines, today) : ok({});
      if (!asked.ok) return asked;
      const said = await saying(deps.database, caller, { note, attachments });
      return said.ok ? ok({ ...said.value, patch: asked.value }) : said;
    });
};
