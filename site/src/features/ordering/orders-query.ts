import { type OrderState, orderStates } from '../../../../shared/domain/ordering/order-transitions.ts';

/** The state that the address asks for; anything else asks for all. */
export const stateInAddress = (search: string): OrderState | undefined => {
  const asked = new URLSearchParams(search).get('toestand');
  return orderStates.find((state) => state === asked);
};

export const addressOf = (state: OrderState | undefined): string =>
  state === undefined ? '/bestellingen/' : `/bestellingen/?toestand=${state}`;
