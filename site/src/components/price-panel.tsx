import type { ComponentChildren } from 'preact';
import { euro } from '../format/numbers.ts';
import { t } from '../i18n/text.ts';

/** All in cents, excluding VAT save where it says so. */
export interface PricePanelAmounts {
  readonly list: number;
  readonly options: number;
  readonly discount: number;
  readonly net: number;
  /** Words instead of a figure when it cannot be known yet. */
  readonly commission: number | string;
  readonly total: number;
  /** The commission is still to be known, and the total is without it. */
  readonly commissionMissing?: boolean;
  readonly vat?: readonly { readonly label: string; readonly amount: number }[];
  readonly totalWithVat?: number;
}

interface Props {
  readonly title: string;
  readonly amounts: PricePanelAmounts;
  /** Shown behind the discount: its rate. */
  readonly discountRate?: string | undefined;
  readonly basis?: string | undefined;
  /** Above the figures: what they follow from. */
  readonly children?: ComponentChildren;
  /** Between the total and VAT: the next step. */
  readonly footer?: ComponentChildren;
}

const Line = ({ label, amount, kind = '' }: { readonly label: string; readonly amount: number | string; readonly kind?: string }) => (
  <div class={kind}>
    <dt>{label}</dt>
    <dd class={typeof amount === 'string' ? 'price-panel__words' : undefined}>{typeof amount === 'string' ? amount : euro(amount)}</dd>
  </div>
);

/** How a price comes about: list → options → discount → net → commission → total; VAT apart, because budgets are made with and without it. */
export const PricePanel = ({ title, amounts, discountRate, basis, children, footer }: Props) => {
  const { list, options, discount, net, commission, commissionMissing = false, total, vat = [], totalWithVat } = amounts;
  const totalLabel = commissionMissing ? t('price.total-unknown') : `${t('price.total')}, ${t('price.excl-vat')}`;
  return (
    <section class="price-panel" aria-label={title}>
      {children}
      <dl class="price-panel__lines" aria-live="polite">
        <Line label={basis ? `${t('price.list')} (${basis})` : t('price.list')} amount={list} />
        {options !== 0 && <Line label={t('price.options')} amount={options} />}
        {discount !== 0 && (
          <Line label={discountRate ? `${t('price.discount')} (${discountRate})` : t('price.discount')} amount={-discount} />
        )}
        <Line label={t('price.net')} amount={net} kind="price-panel__sum" />
        <Line label={t('price.commission')} amount={commission} />
        <Line label={totalLabel} amount={total} kind="price-panel__sum price-panel__total" />
      </dl>
      {footer && <div class="price-panel__footer">{footer}</div>}
      {vat.length > 0 && (
        <dl class="price-panel__lines price-panel__vat">
          {vat.map(({ label, amount }) => (
            <Line key={label} label={label} amount={amount} />
          ))}
          {totalWithVat !== undefined && <Line label={t('price.with-vat')} amount={totalWithVat} kind="strong" />}
        </dl>
      )}
    </section>
  );
};
