import type { ComponentType } from 'preact';
import type { OrderAction } from '../../../../shared/domain/ordering/order-transitions.ts';
import { AppointForm } from '../deliveries/appoint-form.tsx';
import { CheckForm } from '../deliveries/check-form.tsx';
import { InvoiceForm } from '../deliveries/invoice-form.tsx';
import { MendForm } from '../deliveries/mend-form.tsx';
import { PenaltyForm } from '../deliveries/penalty-form.tsx';
import { ReportForm } from '../deliveries/report-form.tsx';
import { actionLooks } from './order-actions.ts';
import { ProposeForm } from './propose-form.tsx';
import type { OrderView } from './send-orders.ts';

export interface ActionFormProps {
  readonly view: OrderView;
  /** The order as it is after the step, and what was done where that is not what was begun. */
  readonly onDone: (view: OrderView, did?: OrderAction) => void;
  readonly onClose: () => void;
}

/** The dialogs of actions that ask for more than a reason or a day. */
export const actionForms: Partial<Readonly<Record<OrderAction, ComponentType<ActionFormProps>>>> = {
  appoint: AppointForm,
  deliver: ReportForm,
  accept: CheckForm,
  mend: MendForm,
  invoice: InvoiceForm,
  penalise: PenaltyForm,
  propose: ProposeForm,
};

/** Whether this page can take the action at all. */
export const isOffered = (action: OrderAction): boolean => actionLooks[action].asks !== 'form' || action in actionForms;
