import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import type { Model } from '../../../../shared/domain/catalogue/model.ts';
import type { RangeRow } from '../../../../shared/domain/catalogue/range-row.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { date, today } from '../../format/dates.ts';
import { euro, percent } from '../../format/numbers.ts';
import { enumerate } from '../../i18n/nl/plural.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import type { SalesCount } from './load-sales.ts';
import { isWithdrawn, netOf, standing } from './offer-row.ts';

interface Props {
  readonly rows: readonly RangeRow[];
  readonly lotTitle: (row: RangeRow) => string;
  readonly categoryOf: (row: RangeRow) => Category | undefined;
  /** Absent until it is counted. */
  readonly sales: ReadonlyMap<string, SalesCount> | undefined;
  readonly onWithdraw: (model: Model) => void;
}

const Completeness = ({ row: { completeness }, category }: { readonly row: RangeRow; readonly category: Category | undefined }) => {
  if (!completeness) return <>{t('word.none')}</>;
  const { filled, asked, missing } = completeness;
  const labels = missing.map((key) => category?.attributes.find((definition) => definition.key === key)?.label ?? key);
  return (
    <>
      {p('range.filled', { filled, asked })}
      {labels.length > 0 && (
        <>
          <br />
          <span class="soft small">{p('range.missing', { labels: enumerate(labels.slice(0, 3)), more: labels.length - 3 })}</span>
        </>
      )}
    </>
  );
};

/** A supplier's range: how each model stands, what about it asks for attention, and what can be done with it. */
export const OfferTable = ({ rows, lotTitle, categoryOf, sales, onWithdraw }: Props) => {
  const day = today();
  return (
    <DataTable
      caption={p('offer.caption')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'model',
          heading: p('offer.model'),
          cell: (row) => (
            <>
              <a href={`/aanbod/${row.id}/`}>{row.title === '' ? p('edit.new') : row.title}</a>
              <br />
              <span class="soft small">{lotTitle(row)}</span>
            </>
          ),
        },
        {
          key: 'state',
          heading: p('offer.state'),
          cell: (row) => {
            const { tone, text } = standing(row, day);
            return (
              <>
                <Status tone={tone}>{text}</Status>
                {row.concerns.length > 0 && (
                  <>
                    <br />
                    <span class="small">{row.concerns.map((concern) => p(`range.concern.${concern}`)).join(' · ')}</span>
                  </>
                )}
              </>
            );
          },
        },
        { key: 'filled', heading: p('range.completeness'), cell: (row) => <Completeness row={row} category={categoryOf(row)} /> },
        { key: 'changed', heading: p('range.changed'), numeric: true, cell: ({ changedOn }) => date(changedOn) },
        { key: 'orders', heading: p('sales.orders'), numeric: true, cell: ({ id }) => sales?.get(id)?.orders ?? t('word.none') },
        {
          key: 'net',
          heading: p('offer.net'),
          numeric: true,
          cell: ({ version }) =>
            version ? (
              <>
                {euro(netOf(version))}
                <br />
                <span class="soft small">
                  {p('range.list-less', { list: euro(version.listPrice), discount: percent(version.discountRate) })}
                </span>
              </>
            ) : (
              t('word.none')
            ),
        },
        {
          key: 'actions',
          heading: p('offer.actions'),
          cell: ({ id, title, model }) =>
            model && isWithdrawn(model, day) ? (
              t('word.none')
            ) : (
              <span class="offer-actions">
                <ButtonLink href={`/aanbod/${id}/`} aria-label={p('offer.change-label', { name: title })}>
                  {p('offer.change')}
                </ButtonLink>
                {model && (
                  <Button kind="subtle" aria-label={p('offer.withdraw-label', { name: title })} onClick={() => onWithdraw(model)}>
                    {p('offer.withdraw')}
                  </Button>
                )}
              </span>
            ),
        },
      ]}
    />
  );
};
