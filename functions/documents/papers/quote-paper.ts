import { plus } from '../../../shared/domain/money/cents.ts';
import type { Organisation } from '../../../shared/domain/organisations/organisation.ts';
import type { Offer, Quote } from '../../../shared/domain/quotes/quote.ts';
import type { QuoteState } from '../../../shared/domain/quotes/quote-transitions.ts';
import { date } from '../../../shared/domain/text/dates.ts';
import { euro, number } from '../../../shared/domain/text/numbers.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { Block, Cell, Paper } from '../paper.ts';
import { factsOf, lineCell, partyOf, quantityWords, termWords, vatTotals } from './order-words.ts';

export interface QuoteFile {
  readonly quote: Quote;
  readonly buyer: Organisation;
  readonly supplier: Organisation;
}

/** An offered line with what was wished of it and what the supplier answers. */
const offeredCell = (quote: Quote, offer: Offer, line: Offer['lines'][number]): Cell => {
  const { text, notes = [] } = lineCell(line);
  const wishes = quote.lines.find((asked) => asked.number === line.number)?.wishes;
  const answer = offer.answers.find((answered) => answered.line === line.number);
  return {
    text,
    notes: [
      ...notes,
      ...(wishes === undefined ? [] : [`Gevraagd: ${wishes}`]),
      ...(answer?.note === undefined ? [] : [`Antwoord: ${answer.note}`]),
      ...(answer?.deliveryWeeks === undefined ? [] : [`Levertermijn: ${number(answer.deliveryWeeks)} weken vanaf de bestelling`]),
    ],
  };
};

const said = (head: string, text: string | undefined): readonly Block[] =>
  text === undefined
    ? []
    : [
        { kind: 'heading', text: head },
        { kind: 'paragraph', text },
      ];

/** What was let go of binds nobody any more, whatever day it was valid until. */
const lapsed: readonly QuoteState[] = ['declined', 'rejected', 'withdrawn', 'expired'];

/** Offerte: what the supplier binds itself to, until when. Undefined as long as nothing was offered. */
export const quotePaper = ({ quote, buyer, supplier }: QuoteFile): Paper | undefined => {
  const { offer } = quote;
  if (!offer) return undefined;
  return {
    file: `offerte-${quote.number}`,
    sort: 'Offerte',
    title: `Offerte ${quote.number}`,
    about: `${quote.frameworkTitle} · ${quote.lotTitle}`,
    issuer: supplier.name,
    at: offer.at,
    sample: quote.sample,
    blocks: [
      ...(lapsed.includes(quote.state) ? ([{ kind: 'notice', text: 'Deze offerte geldt niet meer.' }] as const) : []),
      { kind: 'parties', parties: [partyOf('Leverancier', supplier, [offer.by.name]), partyOf('Voor', buyer)] },
      {
        kind: 'facts',
        facts: factsOf([
          ['Aangeboden op', date(brusselsDate(offer.at))],
          ['Geldig tot en met', date(offer.validUntil)],
          ['Gevraagd op', date(brusselsDate(quote.createdAt))],
          ['Bestelling', quote.order?.number],
        ]),
      },
      { kind: 'heading', text: 'Aanbod' },
      {
        kind: 'table',
        caption: 'Aangeboden lijnen met aantal, eenheidsprijs en nettobedrag, exclusief btw',
        columns: [
          { head: 'Nr.', width: 5 },
          { head: 'Omschrijving', width: 40 },
          { head: 'Aantal', width: 13, align: 'end' },
          { head: 'Catalogusprijs per eenheid', width: 16, align: 'end' },
          { head: 'Netto per eenheid', width: 15, align: 'end' },
          { head: 'Nettobedrag', width: 15, align: 'end' },
        ],
        rows: offer.lines.map((line) => [
          { text: String(line.number) },
          offeredCell(quote, offer, line),
          { text: quantityWords(line) },
          { text: euro(plus(line.unitPrice.model, line.unitPrice.options)) },
          { text: euro(line.unitPrice.net) },
          { text: euro(line.net) },
        ]),
        totals: [
          { term: 'Catalogusprijs met opties', amount: euro(offer.totals.list) },
          { term: 'Korting', amount: euro(-offer.totals.discount) },
          { term: 'Totaal exclusief btw', amount: euro(offer.totals.net), strong: true },
          ...vatTotals(offer.lines),
          { term: 'Totaal inclusief btw', amount: euro(plus(offer.totals.net, offer.totals.vat)), strong: true },
        ],
      },
      ...said('Wensen van de besteller', quote.wishes),
      ...said('Toelichting van de leverancier', offer.note),
      { kind: 'heading', text: 'Voorwaarden' },
      {
        kind: 'entries',
        entries: [
          `De prijs blijft gelden tot en met ${date(offer.validUntil)}, ook als de catalogus verandert.`,
          ...termWords(offer.terms),
        ].map((text) => ({ text })),
      },
    ],
  };
};
