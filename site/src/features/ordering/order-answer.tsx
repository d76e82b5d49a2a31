import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { p } from '../../i18n/personal.ts';
import { PriceChanged } from './price-changed.tsx';
import type { OrderView } from './send-orders.ts';
import type { Acting } from './use-acting.ts';

interface Props {
  readonly acting: Acting;
  readonly view: OrderView;
  readonly reload: () => void;
}

/** What came of the last step, right under the head of the order: done, or refused with what to do about it. */
export const OrderAnswer = ({ acting, view, reload }: Props) => {
  const { done, problem, busy } = acting;
  if (done) return <Notice kind="ok" live title={p(done === 'took-price' ? 'changed-price.taken' : `done.${done}`)} />;
  if (!problem) return null;
  if (problem.code === 'price-changed') {
    const { actions } = view;
    const editable = actions.includes('revise');
    const take = editable || actions.includes('reopen') ? () => void acting.takePrice() : undefined;
    return <PriceChanged problem={problem} busy={busy} take={take} note={editable ? undefined : p('changed-price.reopen-first')} />;
  }
  const refresh = () => {
    acting.clear();
    reload();
  };
  return <ProblemNotice problem={problem} retry={acting.clear} reload={refresh} />;
};
