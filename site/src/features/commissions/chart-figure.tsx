import { useEffect, useRef } from 'preact/hooks';
import { DataTable } from '../../components/data-table.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import type { Series } from './bar-chart.ts';

interface Props {
  /** What the chart shows, for who cannot see it and above its table. */
  readonly label: string;
  /** Of what a bar stands for: month, category. */
  readonly heading: string;
  readonly names: readonly string[];
  readonly series: readonly [Series, ...Series[]];
}

/** The highest and the lowest of the first series, in a sentence. */
const inWords = (names: readonly string[], { label, values }: Series): string => {
  const ranked = names.map((name, index) => ({ name, value: values[index] ?? 0 })).toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (!highest || !lowest) return p('chart.empty');
  const first = { series: label, name: highest.name, amount: euro(highest.value) };
  return ranked.length === 1 ? p('chart.only', first) : p('chart.range', { ...first, lowest: lowest.name, least: euro(lowest.value) });
};

/** Bars, with the same in words and as a table. The library comes only with this part of the page. */
export const ChartFigure = ({ label, heading, names, series }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = JSON.stringify([names, series]);
  useEffect(() => {
    let destroy: (() => void) | undefined;
    let wanted = true;
    const draw = async () => {
      const { drawBars } = await import('./bar-chart.ts');
      if (wanted && canvas.current) destroy = drawBars(canvas.current, names, series);
    };
    void draw();
    return () => {
      wanted = false;
      destroy?.();
    };
  }, [shown]);
  const words = inWords(names, series[0]);
  return (
    <figure class="chart-figure">
      <div class="chart">
        <canvas ref={canvas} role="img" aria-label={`${label}. ${words}`} />
      </div>
      <figcaption>
        <p class="soft small">{words}</p>
        <details>
          <summary>{p('chart.as-table')}</summary>
          <DataTable
            caption={label}
            captionHidden
            rows={names.map((name, index) => ({ name, index }))}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', heading, cell: ({ name }) => name },
              ...series.map((one) => ({
                key: one.label,
                heading: one.label,
                numeric: true,
                cell: ({ index }: { readonly index: number }) => euro(one.values[index] ?? 0),
              })),
            ]}
          />
        </details>
      </figcaption>
    </figure>
  );
};
