import type { Order, OrderEvent } from './order.ts';

const fields = {
  lines: (order) =>
    order.lines.map((line) => `${line.quantity} × ${line.brand} ${line.name}${line.options.map((option) => ` + ${option.name}`).join('')}`),
  /** Counted from placing on: what is told to the supplier of later changes is made of it. */
  quantities: (order) =>
    order.placedAt === undefined ? undefined : order.lines.map(({ number, quantity }) => ({ line: number, quantity })),
  net: (order) => order.totals.net,
  commission: (order) => order.totals.commission,
  delivery: (order) => order.delivery,
  contact: (order) => order.contact,
  budget: (order) => order.budget,
  billing: (order) => order.billing,
  remarks: (order) => order.remarks,
  promisedOn: (order) => order.promisedOn,
  deliveredOn: (order) => order.deliveredOn,
  acceptedOn: (order) => order.acceptedOn,
  warrantyUntil: (order) => order.warrantyUntil,
  signatures: (order) => {
    const given = (order.approval?.steps ?? []).flatMap((step) => (step.given ? [{ title: step.title, ...step.given }] : []));
    return given.length === 0
      ? undefined
      : given.map(({ title, by, insteadOf }) => ({ title, by: by.name, ...(insteadOf && { insteadOf }) }));
  },
  proposal: (order) => order.proposal,
  penalty: (order) => order.penalty && { decision: order.penalty.decision, amount: order.penalty.amount },
  reason: (order) => order.reason,
} as const satisfies Record<string, (order: Order) => unknown>;

/** The fields that people care for, with their value before and after; the state is the event's own. */
export const changesBetween = (before: Order, after: Order): OrderEvent['changes'] =>
  Object.entries(fields).flatMap(([field, read]) => {
    const [was, is] = [read(before), read(after)];
    return JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
