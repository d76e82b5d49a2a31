import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Status } from '../../components/status.tsx';
import { today } from '../../format/dates.ts';
import { euro, percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import { isWithdrawn, nameOf, netOf, type OfferedModel, shownVersion, standing } from './offer-row.ts';

interface Props {
  readonly models: readonly OfferedModel[];
  readonly lotTitle: (model: OfferedModel) => string;
  readonly onChange: (model: OfferedModel) => void;
  readonly onWithdraw: (model: OfferedModel) => void;
}

/** What a supplier offers, at today's price, with how each model stands and what can be done with it. */
export const OfferTable = ({ models, lotTitle, onChange, onWithdraw }: Props) => {
  const day = today();
  const version = (offered: OfferedModel) => shownVersion(offered, day);
  return (
    <DataTable
      caption={p('offer.caption')}
      captionHidden
      rows={models}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'model',
          heading: p('offer.model'),
          cell: (offered) => (
            <>
              <a href={`/catalogus/${offered.id}/`}>{nameOf(version(offered))}</a>
              <br />
              <span class="soft small">{lotTitle(offered)}</span>
            </>
          ),
        },
        {
          key: 'state',
          heading: p('offer.state'),
          cell: (offered) => {
            const { tone, text } = standing(offered, day);
            return <Status tone={tone}>{text}</Status>;
          },
        },
        { key: 'list', heading: p('offer.list'), numeric: true, cell: (offered) => euro(version(offered).listPrice) },
        { key: 'discount', heading: p('offer.discount'), numeric: true, cell: (offered) => percent(version(offered).discountRate) },
        { key: 'net', heading: p('offer.net'), numeric: true, cell: (offered) => euro(netOf(version(offered))) },
        {
          key: 'delivery',
          heading: p('offer.delivery'),
          numeric: true,
          cell: (offered) => {
            const { deliveryWeeks } = version(offered);
            return deliveryWeeks === undefined ? t('word.none') : p('offer.weeks', { weeks: deliveryWeeks });
          },
        },
        {
          key: 'actions',
          heading: p('offer.actions'),
          cell: (offered) =>
            isWithdrawn(offered, day) ? (
              t('word.none')
            ) : (
              <span class="row row--tight">
                <Button aria-label={p('offer.change-label', { name: nameOf(version(offered)) })} onClick={() => onChange(offered)}>
                  {p('offer.change')}
                </Button>
                <Button
                  kind="subtle"
                  aria-label={p('offer.withdraw-label', { name: nameOf(version(offered)) })}
                  onClick={() => onWithdraw(offered)}
                >
                  {p('offer.withdraw')}
                </Button>
              </span>
            ),
        },
      ]}
    />
  );
};
