import { describe, expect, test } from 'vitest';
import { acceptanceRecord } from '../../../functions/documents/papers/acceptance-record.ts';
import { commissionOrder } from '../../../functions/documents/papers/commission-order.ts';
import { decision } from '../../../functions/documents/papers/decision.ts';
import { orderForm } from '../../../functions/documents/papers/order-form.ts';
import { ruleWords } from '../../../functions/documents/papers/statement-words.ts';
import { renderPdf } from '../../../functions/documents/pdf/render-pdf.ts';
import { basisPoints, cents, plus } from '../../../shared/domain/money/cents.ts';
import { billingParts } from '../../../shared/domain/ordering/billing-parts.ts';
import type { Order, QuoteId } from '../../../shared/domain/ordering/order.ts';
import { euro } from '../../../shared/domain/text/numbers.ts';
import { aChoice, aCommissionRule, aFramework, anOrganisation, bodies, day, kboOf } from '../../support/builders.ts';
import { aDelivery } from '../../support/carried-out.ts';
import { anOrder, inputsFor, noon, someone } from '../../support/orders.ts';
import { anOrderFile, flowOf } from '../../support/papers.ts';

const amount = (cents: number) => euro(cents).replaceAll('\u00a0', ' ');
const lines = [aChoice({ quantity: 3, options: ['trekhaak'] }), aChoice({ quantity: 2 })];
const billing = [
  { entity: kboOf(50), name: 'Stad Mechelen', share: basisPoints(3_333) },
  { entity: kboOf(51), name: 'OCMW Mechelen', share: basisPoints(6_667) },
];
const placed = (overrides: Partial<Order> = {}) => anOrder({ state: 'placed', placedAt: noon, ...overrides }, lines);

const textOf = async (paper: Parameters<typeof renderPdf>[0] | undefined) => {
  if (!paper) throw new Error('there is no such paper');
  return flowOf(await renderPdf(paper));
};

describe('an order form', () => {
  test('bears every line and every figure of the order, and who orders from whom', async () => {
    const order = placed({ promisedOn: day('2026-12-14'), remarks: 'Graag “wit” – met é, ë en €' });
    const text = await textOf(orderForm(anOrderFile(order)));
    for (const line of order.lines) {
      expect(text).toContain(`${line.quantity} stuk ${amount(plus(line.unitPrice.model, line.unitPrice.options))}`);
      expect(text).toContain(`${amount(line.unitPrice.net)} ${amount(line.net)}`);
    }
    const { list, discount, net, vat } = order.totals;
    expect(text).toContain(`Catalogusprijs met opties ${amount(list)}`);
    expect(text).toContain(`Korting −${amount(discount)}`);
    expect(text).toContain(`Totaal exclusief btw ${amount(net)}`);
    expect(text).toContain(`Btw 21 % op ${amount(net)} ${amount(vat)}`);
    expect(text).toContain(`Totaal inclusief btw ${amount(plus(net, vat))}`);
    expect(text).toContain('+ Trekhaak (€ 800,00)');
    expect(text).toContain('Gemeente Voorbeeld Markt 1 2590 Berlaar Ondernemingsnummer 0000.001.186');
    expect(text).toContain('Beloofde leverdatum 14/12/2026');
    expect(text).toContain(`Vermeld op de factuur ${order.number}, AC000131`);
    expect(text).toContain('Graag “wit” – met é, ë en €');
    expect(text).toContain('0,1 % per dag van wat te laat geleverd is, hoogstens 7,5 %');
  });

  test('tells the supplier nothing of the commission', async () => {
    const order = placed();
    const text = await textOf(orderForm(anOrderFile(order)));
    expect(text).not.toContain(amount(order.totals.commission));
    expect(text).not.toMatch(/commissie/i);
  });

  test('of one billing entity bears its part of every amount, and of another body there is none', async () => {
    const order = placed({ billing });
    for (const part of billingParts(order)) {
      const text = await textOf(orderForm(anOrderFile(order), part.share.entity));
      for (const line of part.lines) expect(text).toContain(amount(line.net));
      expect(text).toContain(`Totaal exclusief btw ${amount(part.net)}`);
      expect(text).toContain(`Totaal inclusief btw ${amount(plus(part.net, part.vat))}`);
      expect(text).toContain(`Factuur aan ${part.share.name}`);
    }
    expect(orderForm(anOrderFile(order), kboOf(52))).toBeUndefined();
    expect(orderForm(anOrderFile(placed()), kboOf(50))).toBeUndefined();
  });

  test('of the whole order lists who pays which part', async () => {
    const order = placed({ billing });
    const text = await textOf(orderForm(anOrderFile(order)));
    for (const { share } of billingParts(order)) expect(text).toContain(`${share.name} ${share.entity.slice(0, 4)}`);
    for (const { net, vat } of billingParts(order)) expect(text).toContain(`${amount(net)} ${amount(vat)}`);
  });

  test('says of a draft and of a cancelled order that it is no order', async () => {
    expect(await textOf(orderForm(anOrderFile(anOrder())))).toContain('nog niet geplaatst');
    expect(await textOf(orderForm(anOrderFile(placed({ state: 'cancelled' }))))).toContain('geannuleerd en geldt niet meer');
    expect(await textOf(orderForm(anOrderFile(placed())))).not.toContain('Ontwerp');
  });

  test('names the place where the lot wants an order per site', async () => {
    const delivery = { ...placed().delivery, site: 'Hoppinpunt Markt', wantedOn: day('2026-09-01') };
    const text = await textOf(orderForm(anOrderFile(placed({ delivery }))));
    expect(text).toContain('Leveringsplaats Hoppinpunt Markt, Markt 1, 2590 Berlaar');
    expect(text).toContain('Gewenste leverdatum 01/09/2026');
  });
});

test('a line of a statement says the rule that priced it and the figures that divided it', () => {
  const split = { method: 'per-inhabitant', weight: 245_123, total: 1_034_567, on: day('2020-01-01') } as const;
  const line = { rule: 'general', ruleText: aCommissionRule({ from: day('2024-01-01') }) };
  expect(ruleWords(line).replaceAll('\u00a0', ' ')).toBe('2 % van de nettoprijs, regel van 01/01/2024');
  expect(ruleWords({ ...line, split }).replaceAll('\u00a0', ' ')).toBe(
    '2 % van de nettoprijs, regel van 01/01/2024; verdeeld per inwoner: 245.123 op 1.034.567 inwoners (2020)',
  );
});

describe('a commission order', () => {
  test('bears the commission of every line with its rule in words, and goes to the intercommunale', async () => {
    const order = placed();
    const text = await textOf(commissionOrder(anOrderFile(order)));
    for (const line of order.lines) expect(text).toContain(amount(line.commission));
    expect(text).toContain('2 % van de nettoprijs award decision');
    expect(text).toContain('Begunstigde Streekintercommunale');
    expect(text).toContain(`Totaal exclusief btw ${amount(order.totals.commission)}`);
    expect(text).toContain(`Totaal inclusief btw ${amount(plus(order.totals.commission, order.totals.commissionVat))}`);
  });

  test('says of a draft that nothing is ordered yet, and of a cancelled or refused order that nothing is owed', () => {
    const noticesOf = (order: Order) =>
      commissionOrder(anOrderFile(order))?.blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []));
    expect(noticesOf(anOrder())).toEqual(['Ontwerp: de bestelling waarbij deze commissie hoort, is nog niet geplaatst.']);
    expect(noticesOf(placed({ state: 'cancelled' }))).toEqual(['De bestelling is geannuleerd: deze commissie is niet verschuldigd.']);
    expect(noticesOf(placed({ state: 'refused' }))).toEqual(['De bestelling is geweigerd: deze commissie is niet verschuldigd.']);
    expect(noticesOf(placed())).toEqual([]);
  });

  test('says what is passed on to the authority', async () => {
    const rule = aCommissionRule({
      base: { kind: 'per-unit', amount: plus() },
      shares: [
        { to: 'own-intercommunale', share: basisPoints(8_000) },
        { to: 'authority', share: basisPoints(2_000) },
      ],
    });
    const framework = aFramework({ commissionRules: [{ ...rule, base: { kind: 'percentage', of: 'list', rate: basisPoints(150) } }] });
    const order = anOrder({ state: 'placed', placedAt: noon }, lines, inputsFor({ frameworks: [framework] }));
    const text = await textOf(commissionOrder(anOrderFile(order, { framework })));
    const passedOn = plus(...order.commission.filter(({ to }) => to === 'authority').map((part) => part.amount));
    expect(text).toContain(`${amount(passedOn)} exclusief btw volgens de verdeelsleutel van de raamovereenkomst naar Aankoopcentrale`);
    expect(text).toContain('1,5 % van de catalogusprijs');
  });

  test('says by which figures a key divided', async () => {
    const weights = [
      { body: bodies.intercommunale, weight: 245_123 },
      { body: bodies.authority, weight: 789_444 },
    ];
    const key = { method: 'per-inhabitant', on: day('2019-12-31'), weights, source: 'census' } as const;
    const framework = aFramework({ commissionRules: [aCommissionRule({ shares: [], key })] });
    const order = anOrder({ state: 'placed', placedAt: noon }, lines, inputsFor({ frameworks: [framework] }));
    const text = await textOf(commissionOrder(anOrderFile(order, { framework })));
    expect(text).toContain('naar Aankoopcentrale (verdeeld per inwoner: 789.444 op 1.034.567 inwoners (2019)).');
  });

  test('does not exist when no commission is owed', () => {
    const order = anOrder({}, lines, inputsFor({ frameworks: [aFramework({ commissionRules: [] })] }));
    expect(commissionOrder(anOrderFile(order))).toBeUndefined();
  });
});

describe('a draft decision', () => {
  test('rests on the law and on the framework, each ground with its source, and decides on the amounts of the order', async () => {
    const order = placed({ billing });
    const text = await textOf(decision(anOrderFile(order)));
    expect(text).toContain('Wet van 17 juni 2016 inzake overheidsopdrachten, artikel 47');
    expect(text).toContain('Decreet van 22 december 2017 over het lokaal bestuur, artikel 56');
    expect(text).toContain('Gunning van de raamovereenkomst op 28 januari 2022. RB 2022/1; 2022/S 001-000001');
    expect(text).toContain('Het college van burgemeester en schepenen besluit:');
    const { net, vat, commission, commissionVat, cost, costWithVat } = order.totals;
    expect(text).toContain(`goedgekeurd voor ${amount(net)} exclusief btw (${amount(plus(net, vat))} inclusief btw)`);
    expect(text).toContain(
      `De commissie van ${amount(commission)} exclusief btw (${amount(plus(commission, commissionVat))} inclusief btw)`,
    );
    expect(text).toContain(`Totale kost exclusief btw ${amount(cost)}`);
    expect(text).toContain(`De uitgave van ${amount(costWithVat)} inclusief btw`);
    expect(text).toContain('Budgetverwijzingen AC000131');
    expect(text).toContain('Stad Mechelen: 33,33 %; OCMW Mechelen: 66,67 %');
  });

  test('is that of the body that decides for the buyer', async () => {
    const ocmw = await textOf(decision(anOrderFile(placed(), { buyer: anOrganisation({ kind: 'ocmw' }) })));
    expect(ocmw).toContain('Het vast bureau besluit:');
    expect(ocmw).toContain('artikel 84');
    const zone = await textOf(decision(anOrderFile(placed(), { buyer: anOrganisation({ kind: 'police-zone' }) })));
    expect(zone).toContain('Het bevoegde orgaan besluit:');
    expect(zone).not.toContain('decreet over het lokaal bestuur');
  });

  test('names the quote that the order was made from', async () => {
    const quote = { id: 'offerte' as QuoteId, number: 'O-2026-7F3K-9QXD' };
    expect(await textOf(decision(anOrderFile(anOrder({ quote }))))).toContain('de prijzen en kortingen over van offerte O-2026-7F3K-9QXD');
    expect(await textOf(decision(anOrderFile()))).not.toContain('offerte');
  });

  test('takes the motivation of the choice, and asks for one where there is none', async () => {
    expect(await textOf(decision(anOrderFile(placed())))).toContain('[Vul aan: waarom dit model');
    const motivated = await textOf(decision(anOrderFile(placed()), ['Laadvermogen', 'De trekhaak is nodig.']));
    expect(motivated).toContain('De trekhaak is nodig.');
    expect(motivated).not.toContain('[Vul aan: waarom');
  });
});

describe('a record of acceptance', () => {
  const by = someone;
  const report = { by, at: noon, attachments: [] };
  const delivery = {
    order: placed().id,
    number: 1,
    deliveredOn: day('2026-06-10'),
    reportedBy: { ...by, organisation: bodies.supplier, name: 'Luc Leverancier' },
    reportedAt: noon,
    lines: [{ line: 1, quantity: 3, serials: ['VIN-1', 'VIN-2', 'VIN-3'] }],
    attachments: [],
    checks: [
      {
        ...report,
        on: day('2026-06-12'),
        lines: [{ line: 1, accepted: 2, refused: 1, defects: 'Kras op de deur' }],
        checklist: [{ category: 'personenwagen', item: 'Sleutels', answer: 'not-ok', remark: 'Eén te weinig' } as const],
        mendBy: day('2026-06-30'),
      },
    ],
    mends: [{ ...report, on: day('2026-06-20'), note: 'Deur herspoten' }],
  };

  test('tells of every round what came, what was accepted and refused, and why', async () => {
    const text = await textOf(acceptanceRecord(anOrderFile(placed(), { deliveries: [delivery] })));
    expect(text).toContain('Levering 1: wacht op nazicht door de besteller');
    expect(text).toContain('Geleverd op 10/06/2026 Gemeld door Luc Leverancier');
    expect(text).toContain('Serienummers: VIN-1, VIN-2, VIN-3');
    expect(text).toContain('Gebreken: Kras op de deur');
    expect(text).toContain('Sleutels niet in orde Eén te weinig');
    expect(text).toContain('Te herstellen tegen 30/06/2026');
    expect(text).toContain('Hersteld op 20/06/2026');
    expect(text).toContain('Voor de besteller');
  });

  test('tells of the penalty for lateness, imposed or waived', async () => {
    const decided = { decision: 'imposed', days: 5, amount: cents(405_00), reason: 'Vijf dagen te laat', by: someone, at: noon } as const;
    const record = (penalty: Order['penalty']) => textOf(acceptanceRecord(anOrderFile(placed({ penalty }), { deliveries: [aDelivery()] })));
    expect(await record(decided)).toContain('€ 405,00 opgelegd op 15/06/2026, in te houden op wat met btw');
    expect(await record({ ...decided, decision: 'waived' })).toContain('van € 405,00 is op 15/06/2026 afgezien');
    expect(await record(undefined)).not.toContain('Boete');
  });

  test('does not exist before something came', () => expect(acceptanceRecord(anOrderFile(placed()))).toBeUndefined());
});
