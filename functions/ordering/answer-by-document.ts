import { text } from '../../shared/contract/primitives.ts';
import type { Order, OrderId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { type Result, refuse } from '../../shared/domain/result.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { checkAddressed, promiseIn, proposalIn } from '../documents/ubl/judge-response.ts';
import { type OrderResponse, readOrderResponse } from '../documents/ubl/read-order-response.ts';
import { type ResponseCode, responseActions } from '../documents/ubl/response-codes.ts';
import type { Clock } from '../platform/clock.ts';
import type { ChangeOrder, Decision } from './change-order.ts';
import { acknowledgement, withReason } from './decisions.ts';
import { proposed, received } from './supplier-answers.ts';

type Code = 'invalid-document' | 'document-mismatch' | 'invalid-date' | 'invalid-proposal' | 'wrong-state';
type Decide = (response: OrderResponse, order: Order, today: LocalDate) => Result<Decision, Code>;

/** As long as a reason or a remark that is typed in, and with no character that could not be typed in. */
const note = text(1000);

/** What each answer does, by the same decisions as the supplier's own buttons. */
const decisions = (now: Clock): Readonly<Record<ResponseCode, Decide>> => ({
  AB: (_response, order) => received(now)(order),
  AP: (response, order, today) => {
    const promised = promiseIn(response, order);
    return promised.ok ? acknowledgement(promised.value, response.note)(order, today) : promised;
  },
  RE: (response) =>
    response.note === undefined ? refuse('invalid-document', { problem: 'missing', element: 'cbc:Note' }) : withReason(response.note)(),
  CA: (response, order, today) => {
    const proposal = proposalIn(response, order);
    return proposal.ok ? proposed(proposal.value)(order, today) : proposal;
  },
});

/**
 * The supplier answers a placed order by a Peppol order response instead of by the site. Refuses what cannot be read
 * (`invalid-document`, with the element), what is about another order or asks for more than was ordered
 * (`document-mismatch`), and whatever the same answer on the site would be refused for. The document holds no version:
 * it answers the order as it is. One read, one transaction.
 */
export const makeAnswerByDocument =
  ({ change, now }: { readonly change: ChangeOrder; readonly now: Clock }) =>
  async (caller: Principal, orderId: OrderId, bytes: Uint8Array) => {
    const read = readOrderResponse(bytes);
    if (!read.ok) return read;
    const response = read.value;
    return change<Code>(caller, { orderId, action: responseActions[response.code] }, (order, today) => {
      const addressed = checkAddressed(response, order);
      if (!addressed.ok) return addressed;
      if (response.note !== undefined && !note.safeParse(response.note).success)
        return refuse('invalid-document', { problem: 'wrong', element: 'cbc:Note' });
      return decisions(now)[response.code](response, order, today);
    });
  };
