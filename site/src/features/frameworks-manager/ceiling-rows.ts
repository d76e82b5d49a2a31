import type * as z from 'zod';
import type { ceilingView, frameworkDetail } from '../../../../shared/contract/frameworks.schemas.ts';
import { type CeilingLevel, ceilingLevels } from '../../../../shared/domain/frameworks/ceiling.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import { p } from '../../i18n/personal.ts';

export interface CeilingRow {
  readonly key: string;
  readonly framework: FrameworkId;
  readonly frameworkTitle: string;
  readonly name: string;
  readonly ceiling: z.infer<typeof ceilingView>;
}

/** The ceiling of a whole framework and those of its lots, one row each. */
export const rowsOf = ({ framework, ceiling, lots }: z.infer<typeof frameworkDetail>): readonly CeilingRow[] => {
  const common = { framework: framework.id, frameworkTitle: framework.title };
  return [
    { ...common, key: framework.id, name: p('ceilings.whole'), ceiling },
    ...lots.map((row) => ({
      ...common,
      key: row.lot.id,
      name: p('ceilings.lot', { number: row.lot.number, title: row.lot.title }),
      ceiling: row.ceiling,
    })),
  ];
};

export interface CeilingFilter {
  readonly framework: string | undefined;
  readonly level: CeilingLevel | undefined;
}

/** The most used first; equally used, by name. */
export const selectCeilings = (rows: readonly CeilingRow[], { framework, level }: CeilingFilter): readonly CeilingRow[] =>
  rows
    .filter((row) => (framework === undefined || row.framework === framework) && (level === undefined || row.ceiling.level === level))
    .toSorted((a, b) => b.ceiling.usage - a.ceiling.usage || a.name.localeCompare(b.name, 'nl', { numeric: true }));

export const filterInAddress = (search: string): CeilingFilter => {
  const asked = new URLSearchParams(search);
  return {
    framework: asked.get('raamcontract') ?? undefined,
    level: ceilingLevels.find((level) => level === asked.get('toestand')),
  };
};

export const filterSearch = ({ framework, level }: CeilingFilter): string => {
  const parts = new URLSearchParams();
  if (framework !== undefined) parts.set('raamcontract', framework);
  if (level !== undefined) parts.set('toestand', level);
  const text = parts.toString();
  return text === '' ? '' : `?${text}`;
};
