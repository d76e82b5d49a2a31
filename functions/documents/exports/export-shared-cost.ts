import { type FileAnswer, workbook } from '../../../shared/contract/files.ts';
import { type CostPart, type SharedCost, splitOf } from '../../../shared/domain/commissions/shared-cost.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { date } from '../../../shared/domain/text/dates.ts';
import { methodWords, splitWords, weightWords } from '../../../shared/domain/text/distribution-words.ts';
import { euro } from '../../../shared/domain/text/numbers.ts';
import { makeGetSharedCost } from '../../commissions/shared-costs/read-shared-costs.ts';
import type { SharedCostReader } from '../../commissions/shared-costs/shared-cost-reading.repository.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';
import { type SheetColumn, sheetOf } from '../workbook/workbook.ts';
import { explanationOf } from './explanation.ts';

const columns = (cost: SharedCost): readonly SheetColumn<CostPart>[] => [
  { head: 'Betaler', type: 'text', width: 34, value: ({ payerName }) => payerName },
  { head: 'Ondernemingsnummer', type: 'text', width: 20, value: ({ payer }) => payer },
  { head: 'Begunstigde', type: 'text', width: 34, value: () => cost.authorityName },
  { head: 'Gewicht', type: 'text', width: 24, value: ({ weight }) => weightWords(cost.key.method, weight) },
  { head: 'Verdeling', type: 'text', width: 60, value: (part) => splitWords(splitOf(cost, part)) },
  { head: 'Deel', type: 'money', width: 18, value: ({ amount }) => amount },
];

/** A shared cost with what everybody bears, as a workbook; as it was recorded, so that the same cost gives the same bytes. */
export const makeGetSharedCostWorkbook = ({
  costs,
  frameworks,
}: {
  readonly costs: SharedCostReader;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
}) => {
  const get = makeGetSharedCost({ costs });
  return async (caller: Principal, id: string): Promise<Result<FileAnswer, 'not-found'>> => {
    const [found, known] = await Promise.all([get(caller, id), frameworks.list()]);
    if (!found.ok) return found;
    const { cost } = found.value;
    const bytes = await renderWorkbook({
      title: `Kostenverdeling ${cost.title}`,
      at: cost.recordedAt,
      explanation: explanationOf({
        at: cost.recordedAt,
        rows: cost.parts.length,
        cut: false,
        sample: known.find((framework) => framework.id === cost.framework)?.sample ?? false,
        filters: [
          ['Kost', cost.title],
          ['Raamovereenkomst', cost.frameworkTitle],
          ['Datum van de kost', date(cost.incurredOn)],
          ['Bedrag', euro(cost.amount)],
          ['Stuk', cost.document],
          ['Sleutel', methodWords(cost.key.method)],
          ['Bron van de cijfers', 'source' in cost.key ? cost.key.source : undefined],
          ['Neemt terug', cost.reverses?.reason],
        ],
      }),
      sheets: [sheetOf('Verdeling', columns(cost), cost.parts)],
    });
    return ok({ name: `kostenverdeling-${cost.incurredOn}-${cost.id.slice(0, 8)}.xlsx`, mediaType: workbook, bytes });
  };
};
