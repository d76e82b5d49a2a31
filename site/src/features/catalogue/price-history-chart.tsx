import { useEffect, useRef } from 'preact/hooks';
import { date } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import type { PricesPaidAnswer } from './prices-paid.tsx';

/** The same prices as in the table below it, to look at. The library comes only with this. */
export const PriceHistoryChart = ({ history }: { readonly history: PricesPaidAnswer['history'] }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let destroy: (() => void) | undefined;
    let wanted = true;
    const draw = async () => {
      const { drawBars } = await import('../commissions/bar-chart.ts');
      if (!wanted || !canvas.current) return;
      destroy = drawBars(
        canvas.current,
        history.map(({ from }) => date(from)),
        [
          { label: p('paid.list'), token: '--ink-soft', values: history.map(({ listPrice }) => listPrice) },
          { label: p('paid.net'), token: '--accent', values: history.map(({ net }) => net) },
        ],
      );
    };
    void draw();
    return () => {
      wanted = false;
      destroy?.();
    };
  }, [history]);
  return (
    <div class="price-history">
      <canvas ref={canvas} role="img" aria-label={p('paid.chart')} />
    </div>
  );
};
