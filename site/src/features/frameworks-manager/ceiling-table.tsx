import { type CeilingLevel, usage } from '../../../../shared/domain/frameworks/ceiling.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Status, type StatusTone } from '../../components/status.tsx';
import { euro, number, percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import type { CeilingRow } from './ceiling-rows.ts';

export const levelTones = { ample: 'good', attention: 'attention', critical: 'critical', reached: 'critical' } as const satisfies Record<
  CeilingLevel,
  StatusTone
>;

type Limit = CeilingRow['ceiling']['room'];

const limitText = ({ value, quantity }: Limit) => (
  <>
    {value !== undefined && <span class="block">{euro(value)}</span>}
    {quantity !== undefined && <span class="block">{p('ceilings.pieces', { count: number(quantity) })}</span>}
  </>
);

/** What was ordered is what is no longer free. */
const taken = ({ maximum, room }: CeilingRow['ceiling']): Limit => ({
  ...(maximum.value !== undefined && room.value !== undefined && { value: (maximum.value - room.value) as typeof maximum.value }),
  ...(maximum.quantity !== undefined && room.quantity !== undefined && { quantity: maximum.quantity - room.quantity }),
});

const Used = ({ ceiling }: Pick<CeilingRow, 'ceiling'>) => (
  <span class={`used room--${ceiling.level}`}>
    <span class="strong">{percent(ceiling.usage, 1)}</span>
    <svg class="room__bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="room__track" width="1000" height="8" rx="4" />
      <rect class="room__used" width={Math.min(1000, Math.round(usage(ceiling) / 10))} height="8" rx="4" />
    </svg>
  </span>
);

const columns: readonly [Column<CeilingRow>, ...Column<CeilingRow>[]] = [
  {
    key: 'scope',
    heading: p('ceilings.scope'),
    cell: ({ name, framework, frameworkTitle }) => (
      <>
        <span class="strong">{name}</span>
        <br />
        <a class="small" href={`/raamcontracten/${framework}/`}>
          {frameworkTitle}
        </a>
      </>
    ),
  },
  {
    key: 'level',
    heading: p('ceilings.level'),
    cell: ({ ceiling }) => <Status tone={levelTones[ceiling.level]}>{t(`ceiling.${ceiling.level}`)}</Status>,
  },
  { key: 'used', heading: p('ceilings.used'), numeric: true, cell: ({ ceiling }) => <Used ceiling={ceiling} /> },
  { key: 'ordered', heading: p('ceilings.used-value'), numeric: true, cell: ({ ceiling }) => limitText(taken(ceiling)) },
  { key: 'room', heading: p('ceilings.room'), numeric: true, cell: ({ ceiling }) => limitText(ceiling.room) },
  { key: 'maximum', heading: p('ceilings.maximum'), numeric: true, cell: ({ ceiling }) => limitText(ceiling.maximum) },
];

export const CeilingTable = ({ rows }: { readonly rows: readonly CeilingRow[] }) => (
  <DataTable caption={p('ceilings.title')} captionHidden columns={columns} rows={rows} rowKey={({ key }) => key} />
);
