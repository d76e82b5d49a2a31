import type { PublishedScheme } from '../../../../shared/domain/catalogue/publication.ts';
import { percent } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { lotIn } from '../ordering/use-names.ts';
import type { SalesCount } from '../supplier/load-sales.ts';
import { netChange } from './net-change.ts';
import type { WaitingSubmission } from './review-page.tsx';

interface Props {
  readonly submission: WaitingSubmission;
  readonly schemes: readonly PublishedScheme[];
  readonly sales: SalesCount | undefined;
}

/** What a proposal means for buyers, and what it is held against: the awarded discount and the revision clause. */
export const SubmissionEffect = ({ submission: { framework, lot, supplier, lines, proposal }, schemes, sales }: Props) => {
  const { content } = proposal;
  const net = content && netChange(lines, content);
  const floor = lotIn(schemes, lot)?.awards.find((award) => award.supplier === supplier)?.discountFloor;
  const maximum = schemes.find((scheme) => scheme.framework.id === framework)?.framework.terms.revisionMaximum;
  return (
    <ul class="small plain-list">
      {net && (
        <li>
          {p('review.net', { before: net.before, after: net.after })}
          {net.rise !== undefined && net.rise !== 0 && ` (${net.rise > 0 ? '+' : ''}${percent(net.rise)})`}
        </li>
      )}
      {content && floor !== undefined && <li>{p('review.award', { floor, offered: content.discountRate })}</li>}
      {lines.some(({ kind }) => kind === 'price-up-beyond') && maximum !== undefined && <li>{p('review.clause', { maximum })}</li>}
      {sales && <li>{p('sales.touched', { orders: sales.orders, drafts: sales.drafts ?? 0, quotes: sales.quotes ?? 0 })}</li>}
      {sales?.quotes ? <li>{p('review.quotes-keep')}</li> : null}
    </ul>
  );
};
