import { type CostPart, type SharedCost, splitOf } from '../../../../shared/domain/commissions/shared-cost.ts';
import { splitWords } from '../../../../shared/domain/text/distribution-words.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';

interface Props {
  readonly cost: Pick<SharedCost, 'key' | 'total' | 'parts' | 'amount'>;
  /** The reader's own organisation, whose row is marked. */
  readonly own?: string | undefined;
}

/** Who bears what, why, and that it sums to the whole. */
export const PartsTable = ({ cost, own }: Props) => {
  const columns: readonly [Column<CostPart>, ...Column<CostPart>[]] = [
    {
      key: 'payer',
      heading: p('cost.payer'),
      cell: ({ payer, payerName }) => (payer === own ? <strong>{payerName}</strong> : payerName),
    },
    { key: 'split', heading: p('cost.split'), cell: (part) => splitWords(splitOf(cost, part)) },
    { key: 'part', heading: p('cost.part'), numeric: true, cell: ({ amount }) => euro(amount) },
  ];
  return (
    <>
      <DataTable caption={p('cost.parts')} captionHidden columns={columns} rows={cost.parts} rowKey={({ payer }) => payer} />
      <p class="cost-sum">
        <span>{p('cost.sum')}</span> <strong class="figure">{euro(cost.amount)}</strong>
      </p>
    </>
  );
};
