import type { InvoiceState } from '../../../../shared/domain/commissions/payments/invoice-standing.ts';
import { Status, type StatusTone } from '../../components/status.tsx';
import { p } from '../../i18n/personal.ts';

const tones = { open: 'neutral', 'partly-paid': 'active', paid: 'good', overpaid: 'attention' } as const satisfies Record<
  InvoiceState,
  StatusTone
>;

/** How far an invoice is paid; late where it should have been. */
export const InvoiceStatus = ({ state, late }: { readonly state: InvoiceState; readonly late: boolean }) => (
  <>
    <Status tone={tones[state]}>{p(`invoice-state.${state}`)}</Status>
    {late && (
      <span class="block">
        <Status tone="critical">{p('invoice-state.late')}</Status>
      </span>
    )}
  </>
);
