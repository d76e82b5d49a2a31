import type { OrderAction } from '../../../shared/domain/ordering/order-transitions.ts';

/** The four answers of Peppol BIS Ordering 3 (UNCL 4343), and the step of the order that each of them is. */
export const responseActions = {
  AB: 'receive',
  AP: 'acknowledge',
  RE: 'refuse',
  CA: 'propose',
} as const satisfies Record<string, OrderAction>;

export type ResponseCode = keyof typeof responseActions;

export const isResponseCode = (text: string): text is ResponseCode => Object.hasOwn(responseActions, text);
