import type { Problem } from '../../api/problem.ts';

export interface ChangedFigure {
  readonly what: string;
  readonly before: number;
  readonly after: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const figure = (what: unknown, before: unknown, after: unknown): readonly ChangedFigure[] =>
  typeof what === 'string' && typeof before === 'number' && typeof after === 'number' ? [{ what, before, after }] : [];

export interface PriceChange {
  readonly lines: readonly ChangedFigure[];
  readonly net: ChangedFigure | undefined;
  readonly commission: ChangedFigure | undefined;
}

/** Old and new of a `price-changed` refusal, per line and in total, in cents excluding VAT. */
export const priceChangeIn = ({ detail }: Problem): PriceChange => {
  const lines = Array.isArray(detail.lines) ? detail.lines.filter(isRecord) : [];
  const [before, after] = [detail.before, detail.after].map((side) => (isRecord(side) ? side : {}));
  const [net] = figure('net', before?.net, after?.net);
  const [commission] = figure('commission', before?.commission, after?.commission);
  return { lines: lines.flatMap((line) => figure(line.name, line.before, line.after)), net, commission };
};
