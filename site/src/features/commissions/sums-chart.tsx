import { useEffect, useRef } from 'preact/hooks';
import { p } from '../../i18n/personal.ts';
import type { SumsRow } from './sums-table.tsx';

/** The same figures as in the table beside it, to look at. The library comes only with this part of the page. */
export const SumsChart = ({ rows }: { readonly rows: readonly SumsRow[] }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let destroy: (() => void) | undefined;
    let wanted = true;
    const draw = async () => {
      const { drawBars } = await import('./bar-chart.ts');
      if (!wanted || !canvas.current) return;
      destroy = drawBars(
        canvas.current,
        rows.map(({ name }) => name),
        [
          { label: p('commissions.discount'), token: '--accent', values: rows.map(({ discountCents }) => discountCents) },
          { label: p('commissions.commission'), token: '--attention', values: rows.map(({ commissionCents }) => commissionCents) },
          { label: p('commissions.net-discount'), token: '--good', values: rows.map(({ netDiscountCents }) => netDiscountCents) },
        ],
      );
    };
    void draw();
    return () => {
      wanted = false;
      destroy?.();
    };
  }, [rows]);
  return (
    <div class="chart">
      <canvas ref={canvas} role="img" aria-label={p('commissions.chart-label')} />
    </div>
  );
};
