import type { Move } from '../../../../shared/domain/ordering/next-step.ts';
import { p } from '../../i18n/personal.ts';

/** What somebody has to do, in words; of an invoice that is right the buyer notes the payment. */
export const toDoOf = ({ action }: Pick<Move, 'action'>): string => p(action === 'invoice' ? 'invoices.pay' : `action.${action}`);
