import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import { euro, euroShort } from '../../format/numbers.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip, Legend);

export interface Series {
  readonly label: string;
  /** A colour token of the site. */
  readonly token: `--${string}`;
  /** Cents. */
  readonly values: readonly number[];
}

/** Beside each other for a few groups; legible on a light and a dark page, because colours come from the tokens. */
export const drawBars = (canvas: HTMLCanvasElement, labels: readonly string[], series: readonly Series[]): (() => void) => {
  const style = getComputedStyle(canvas);
  const token = (name: string) => style.getPropertyValue(name).trim();
  Chart.defaults.font.family = style.fontFamily;
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: series.map(({ label, token: name, values }) => ({
        label,
        data: [...values],
        backgroundColor: token(name),
        borderRadius: 2,
        maxBarThickness: 48,
      })),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      color: token('--ink-soft'),
      scales: {
        x: { grid: { display: false }, ticks: { color: token('--ink-soft') }, border: { color: token('--line-strong') } },
        y: {
          beginAtZero: true,
          grid: { color: token('--line') },
          border: { display: false },
          ticks: { color: token('--ink-soft'), maxTicksLimit: 6, callback: (value) => euroShort(Number(value)) },
        },
      },
      plugins: {
        legend: { position: 'top', align: 'start', labels: { color: token('--ink'), boxWidth: 12, boxHeight: 12 } },
        tooltip: { callbacks: { label: (item) => `${item.dataset.label ?? ''}: ${euro(Number(item.raw))}` } },
      },
    },
  });
  return () => chart.destroy();
};
