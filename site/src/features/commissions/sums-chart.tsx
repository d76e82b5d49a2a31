import { p } from '../../i18n/personal.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { SumsRow } from './sums-table.tsx';

interface Props {
  readonly heading: string;
  readonly rows: readonly SumsRow[];
}

/** Discount, commission and net discount beside each other. */
export const SumsChart = ({ heading, rows }: Props) => (
  <ChartFigure
    label={p('commissions.chart')}
    heading={heading}
    names={rows.map(({ name }) => name)}
    series={[
      { label: p('commissions.discount'), token: '--accent', values: rows.map(({ discountCents }) => discountCents) },
      { label: p('commissions.commission'), token: '--attention', values: rows.map(({ commissionCents }) => commissionCents) },
      { label: p('commissions.net-discount'), token: '--good', values: rows.map(({ netDiscountCents }) => netDiscountCents) },
    ]}
  />
);
