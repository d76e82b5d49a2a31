import type { InvoiceState } from '../../../../shared/domain/deliveries/checked-invoice.ts';
import type { StatusTone } from '../../components/status.tsx';

export const invoiceTones = {
  payable: 'active',
  disputed: 'critical',
  paid: 'good',
  withdrawn: 'neutral',
} as const satisfies Record<InvoiceState, StatusTone>;
