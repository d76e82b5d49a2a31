import type { StatementReview } from '../../../../shared/domain/commissions/statement-review.ts';
import { commissionRuleWords } from '../../../../shared/domain/text/commission-words.ts';
import { splitWords } from '../../../../shared/domain/text/distribution-words.ts';
import { reckoningWords } from '../../../../shared/domain/text/reckoning-words.ts';
import { Button } from '../../components/button.tsx';
import type { Column } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { date } from '../../format/dates.ts';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { StatementLine } from './line-filters.ts';

type LineColumn = Column<StatementLine>;

interface Choosing {
  readonly chosen: ReadonlySet<number>;
  readonly choose: (line: number, wanted: boolean) => void;
  readonly dispute: (line: number) => void;
}

/** `1,8 % van de nettoprijs, regel van 01/01/2024`; the rule's name when its words are lost. With the division, where a key made it. */
const ruleWords = ({ rule, ruleText, split }: StatementLine): string =>
  [
    ruleText ? p('statement.rule-since', { words: commissionRuleWords(ruleText), day: date(ruleText.from) }) : rule,
    ...(split ? [splitWords(split)] : []),
  ].join('; ');

/** The rule, and below it how it gives the amount of the line. */
const Rule = ({ line }: { readonly line: StatementLine }) => {
  const reckoning = reckoningWords(line);
  return (
    <span class="small">
      {ruleWords(line)}
      {reckoning !== undefined && <span class="block soft">{reckoning}</span>}
    </span>
  );
};

/** What is set right, with the way to the statement that it stood on. */
const Correction = ({ corrects }: Required<Pick<StatementLine, 'corrects'>>) => {
  if (!corrects) return null;
  const what = p('statement.corrects', corrects);
  return (
    <span class="block small statement-correction">
      {corrects.id === undefined ? what : <a href={`/afrekeningen/${corrects.id}/`}>{what}</a>}: {corrects.remark}
    </span>
  );
};

const said = (categoryOf: (id: string) => string, choosing: Choosing | undefined): readonly [LineColumn, ...LineColumn[]] => [
  {
    key: 'order',
    heading: p('statement.line'),
    cell: ({ number, order, orderNumber, corrects }) => (
      <>
        {choosing && (
          <input
            type="checkbox"
            class="utrecht-checkbox utrecht-checkbox--html-input statement-tick"
            aria-label={p('statement.choose-line', { line: number })}
            checked={choosing.chosen.has(number)}
            onChange={({ currentTarget }) => choosing.choose(number, currentTarget.checked)}
          />
        )}
        <span class="soft">{number}.</span>{' '}
        <a class="figure" href={`/bestellingen/${order}/`}>
          {orderNumber}
        </a>
        {corrects && <Correction corrects={corrects} />}
      </>
    ),
  },
  {
    key: 'booked',
    heading: p('statement.booked-on'),
    cell: ({ bookedOn, cause }) => (
      <>
        {date(bookedOn)}
        <span class="block soft small">{p(`cause.${cause}`)}</span>
      </>
    ),
  },
  {
    key: 'buyer',
    heading: p('statement.buyer'),
    cell: ({ payerName, category }) => (
      <>
        {payerName}
        <span class="block soft small">{categoryOf(category)}</span>
      </>
    ),
  },
  { key: 'rule', heading: p('statement.rule'), cell: (line) => <Rule line={line} /> },
  { key: 'commission', heading: p('statement.commission'), numeric: true, cell: ({ commission }) => euro(commission) },
];

/** Lines that nothing was said of yet. */
export const plainLineColumns = (categoryOf: (id: string) => string): readonly [LineColumn, ...LineColumn[]] => said(categoryOf, undefined);

const outcomes = {
  open: ['attention', 'statement.disputed'],
  upheld: ['good', 'statement.upheld'],
  rejected: ['neutral', 'statement.rejected'],
} as const;

interface Wanted {
  readonly review: Pick<StatementReview, 'checked' | 'disputes'>;
  readonly categoryOf: (id: string) => string;
  /** What the reader may do with lines; nothing for who only reads. */
  readonly choosing: Choosing | undefined;
}

export const lineColumns = ({ review, categoryOf, choosing }: Wanted): readonly [LineColumn, ...LineColumn[]] => {
  const ticked = new Set(review.checked);
  const disputes = new Map<number, keyof typeof outcomes>(review.disputes.map(({ line, answer }) => [line, answer?.outcome ?? 'open']));
  const reviewed: LineColumn = {
    key: 'review',
    heading: p('statement.review'),
    cell: ({ number }) => {
      const outcome = disputes.get(number);
      const [tone, text] = outcome ? outcomes[outcome] : [];
      return (
        <>
          {ticked.has(number) && <Status tone="good">{p('statement.checked')}</Status>}
          {tone && text && <Status tone={tone}>{p(text)}</Status>}
          {choosing && outcome !== 'open' && (
            <Button kind="subtle" aria-label={p('statement.dispute-line', { line: number })} onClick={() => choosing.dispute(number)}>
              {p('statement.dispute')}
            </Button>
          )}
        </>
      );
    },
  };
  return [...said(categoryOf, choosing), reviewed];
};
