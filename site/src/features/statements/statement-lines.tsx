import { useState } from 'preact/hooks';
import { type Cents, plus, zero } from '../../../../shared/domain/money/cents.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { useCategoryNames } from '../commissions/use-category-names.ts';
import type { StoredSession } from '../session/stored-session.ts';
import { DisputeDialog } from './dispute-dialog.tsx';
import { lineColumns } from './line-columns.tsx';
import { LineFilterFields } from './line-filter-fields.tsx';
import { filterLines, type LineFilters, noFilters, type StatementLine } from './line-filters.ts';
import { mayTake } from './reader.ts';
import type { StatementView } from './run-step.ts';
import type { StatementActing } from './use-statement-acting.ts';

interface Props {
  readonly view: StatementView;
  readonly lines: readonly StatementLine[];
  readonly session: StoredSession;
  readonly acting: StatementActing;
  readonly reload: () => void;
}

/** As many rows as are drawn at once. */
const stride = 50;

/** The lines with search and filters; a reviewer ticks several off at once, and disputes one at a time. */
export const StatementLines = ({ view, lines, session, acting, reload }: Props) => {
  const [filters, setFilters] = useState<LineFilters>(noFilters);
  const [most, setMost] = useState(stride);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [disputing, setDisputing] = useState<number>();
  const categoryOf = useCategoryNames();
  const found = filterLines(lines, view.review, filters);
  const shown = found.slice(0, most);
  const commission = found.reduce<Cents>((sum, line) => plus(sum, line.commission), zero);
  const reviews = mayTake(view, session, 'check');
  const choose = (numbers: readonly number[], wanted: boolean) =>
    setChosen((now) => new Set(wanted ? [...now, ...numbers] : [...now].filter((number) => !numbers.includes(number))));
  const dispute = (line: number) => {
    acting.clear();
    setDisputing(line);
  };
  const tick = async (checked: boolean) => {
    if (await acting.act({ action: 'check', lines: [...chosen], checked })) setChosen(new Set());
  };
  return (
    <section class="card" aria-labelledby="lines">
      <h2 id="lines">{p('statement.lines')}</h2>
      <LineFilterFields
        lines={lines}
        filters={filters}
        categoryOf={categoryOf}
        change={(part) => {
          setFilters((now) => ({ ...now, ...part }));
          setMost(stride);
        }}
      />
      <p role="status" class="soft">
        {p('statement.shown', { count: found.length, of: lines.length, commission: euro(commission) })}
      </p>
      {reviews && (
        <div class="row statement-ticks">
          <Button
            onClick={() =>
              choose(
                shown.map(({ number }) => number),
                true,
              )
            }
          >
            {p('statement.choose-shown')}
          </Button>
          <Button disabled={chosen.size === 0 || acting.busy} onClick={() => void tick(true)}>
            {p('statement.check', { count: chosen.size })}
          </Button>
          <Button kind="subtle" disabled={chosen.size === 0 || acting.busy} onClick={() => void tick(false)}>
            {p('statement.uncheck')}
          </Button>
          <span class="soft">{p('statement.progress', { checked: view.review.checked.length, count: lines.length })}</span>
        </div>
      )}
      {found.length === 0 ? (
        <p>{p('statement.no-lines')}</p>
      ) : (
        <DataTable
          caption={p('statement.lines')}
          captionHidden
          rows={shown}
          rowKey={({ number }) => String(number)}
          columns={lineColumns({
            review: view.review,
            categoryOf,
            choosing: reviews ? { chosen, choose: (line, wanted) => choose([line], wanted), dispute } : undefined,
          })}
        />
      )}
      {found.length > shown.length && (
        <div class="more">
          <Button onClick={() => setMost((now) => now + stride)}>{p('statement.more-lines')}</Button>
        </div>
      )}
      {disputing !== undefined && (
        <DisputeDialog
          line={disputing}
          attempt={{ busy: acting.busy, problem: acting.problem, reload }}
          onConfirm={(step) => void acting.act(step).then((done) => done && setDisputing(undefined))}
          onClose={() => setDisputing(undefined)}
        />
      )}
    </section>
  );
};
