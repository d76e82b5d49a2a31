import type { CommissionRule } from '../../../shared/domain/commissions/commission-rule.ts';
import { plus } from '../../../shared/domain/money/cents.ts';
import { commissionPaper } from '../../../shared/domain/ordering/commission-paper.ts';
import type { Order } from '../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { commissionRuleWords } from '../../../shared/domain/text/commission-words.ts';
import { date } from '../../../shared/domain/text/dates.ts';
import { splitWords } from '../../../shared/domain/text/distribution-words.ts';
import { euro } from '../../../shared/domain/text/numbers.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { Block, Paper, Party } from '../paper.ts';
import type { OrderFile } from './order-file.ts';
import { factsOf, lineCell, partyOf, quantityWords, stateWords, vatTotals } from './order-words.ts';

/** The rule in words with its source; its name alone when the framework has it no more. */
const ruleWords = (rules: readonly CommissionRule[], id: string): readonly string[] => {
  const rule = rules.find((candidate) => candidate.id === id);
  return rule ? [commissionRuleWords(rule), rule.source] : [id];
};

/** A commission falls with the order that it belongs to. */
const standing = ({ state, placedAt }: Order): readonly Block[] => {
  if (state === 'cancelled' || state === 'refused')
    return [{ kind: 'notice', text: `De bestelling is ${stateWords[state].toLowerCase()}: deze commissie is niet verschuldigd.` }];
  return placedAt === undefined
    ? [{ kind: 'notice', text: 'Ontwerp: de bestelling waarbij deze commissie hoort, is nog niet geplaatst.' }]
    : [];
};

const named = (others: OrderFile['others'], role: string, kbo: Kbo): Party => {
  const known = others.get(kbo);
  return known ? partyOf(role, known) : { role, name: kbo, lines: [] };
};

/**
 * Commissiebestelling: what the buyer orders from its intercommunale beside the goods, line by line with the rule that
 * priced it. Undefined when no commission is owed.
 */
export const commissionOrder = ({ order, buyer, framework, others }: OrderFile): Paper | undefined => {
  const paper = commissionPaper(order);
  if (paper?.to === undefined) return undefined;
  const { contact, budget, placedAt } = order;
  const passedOn = paper.passedOn && {
    amount: paper.passedOn.amount,
    by: [...new Set(paper.passedOn.splits.map(splitWords))],
    name: others.get(paper.passedOn.to)?.name ?? paper.passedOn.to,
  };
  return {
    file: `commissiebestelling-${order.number}`,
    sort: 'Commissiebestelling',
    title: `Commissiebestelling bij ${order.number}`,
    about: `${order.frameworkTitle} · ${order.lotTitle}`,
    issuer: buyer.name,
    at: placedAt ?? order.createdAt,
    sample: order.sample,
    blocks: [
      ...standing(order),
      {
        kind: 'parties',
        parties: [
          partyOf('Besteller', buyer, [contact.name, contact.email, ...(contact.phone === undefined ? [] : [contact.phone])]),
          named(others, 'Begunstigde', paper.to),
        ],
      },
      {
        kind: 'facts',
        facts: factsOf([
          ['Besteld op', placedAt && date(brusselsDate(placedAt))],
          ['Bij de bestelling', `${order.number} bij ${order.supplierName}`],
          ['Vermeld op de factuur', [order.number, ...budget.references].join(', ')],
          ['Projectcode', budget.projectCode],
        ]),
      },
      { kind: 'heading', text: 'Commissie' },
      {
        kind: 'table',
        caption: 'Commissie per bestelde lijn, met de regel waaruit ze volgt, exclusief btw',
        columns: [
          { head: 'Nr.', width: 5 },
          { head: 'Voor', width: 34 },
          { head: 'Aantal', width: 12, align: 'end' },
          { head: 'Regel', width: 32 },
          { head: 'Commissie', width: 15, align: 'end' },
        ],
        rows: paper.rows.map(({ line, rule, amount }) => {
          const [words = rule, ...sources] = ruleWords(framework.commissionRules, rule);
          return [
            { text: String(line.number) },
            { text: lineCell(line).text },
            { text: quantityWords(line) },
            { text: words, notes: sources },
            { text: euro(amount) },
          ];
        }),
        totals: [
          { term: 'Totaal exclusief btw', amount: euro(paper.total), strong: true },
          ...vatTotals(order.commission.map(({ vatRate, amount, vat }) => ({ vatRate, net: amount, vat }))),
          { term: 'Totaal inclusief btw', amount: euro(plus(paper.total, paper.vat)), strong: true },
        ],
      },
      ...(passedOn
        ? ([
            {
              kind: 'paragraph',
              text: `Van dit bedrag gaat ${euro(passedOn.amount)} exclusief btw volgens de verdeelsleutel van de raamovereenkomst naar ${passedOn.name}${passedOn.by.length === 0 ? '' : ` (${passedOn.by.join('; ')})`}.`,
            },
          ] as const)
        : []),
      {
        kind: 'paragraph',
        text: 'De commissie wordt apart besteld en gefactureerd; ze staat niet op de bestelbon aan de leverancier.',
        soft: true,
      },
    ],
  };
};
