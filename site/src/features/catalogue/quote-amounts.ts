import type { PricePanelAmounts } from '../../components/price-panel.tsx';
import { percent } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';
import { type Quote, totalOf } from './quote.ts';

const commissionWords = { unknown: 'model.commission-unknown', undetermined: 'model.commission-undetermined' } as const;

/** A quote as the price panel shows it. VAT is left out while the commission, and so the total, is not known. */
export const panelAmounts = (quote: Quote): PricePanelAmounts => {
  const { commission, vat, commissionVat } = quote;
  const total = totalOf(quote);
  const lines = [
    ...(vat ? [{ label: t('price.vat', { rate: percent(vat.rate) }), amount: vat.amount as number }] : []),
    ...(commissionVat
      ? [{ label: t('price.commission-vat', { rate: percent(commissionVat.rate) }), amount: commissionVat.amount as number }]
      : []),
  ];
  return {
    list: quote.list,
    options: quote.options,
    discount: quote.discount,
    net: quote.net,
    commission:
      commission === 0 ? t('model.commission-free') : typeof commission === 'number' ? commission : t(commissionWords[commission]),
    commissionMissing: typeof commission !== 'number',
    total,
    ...(vat &&
      typeof commission === 'number' && { vat: lines, totalWithVat: lines.reduce((sum, { amount }) => sum + amount, total as number) }),
  };
};
