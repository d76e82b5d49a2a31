import { useEffect, useState } from 'preact/hooks';
import type { ModelVersion } from '../../../../shared/domain/catalogue/model.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { SelectField, TextField } from '../../components/field.tsx';
import { PricePanel } from '../../components/price-panel.tsx';
import { euro, number, percent } from '../../format/numbers.ts';
import { t } from '../../i18n/text.ts';
import { AddToBasket } from './add-to-basket.tsx';
import { BuyerChoice } from './buyer-choice.tsx';
import { type Configuration, mostQuantity } from './configuration.ts';
import type { ModelPageData } from './load-model-page.ts';
import { isOrderable } from './model-notices.tsx';
import { quoteLine } from './quote.ts';
import { panelAmounts } from './quote-amounts.ts';
import { useQuoteBuyer } from './use-quote-buyer.ts';

interface QuantityProps {
  readonly quantity: number;
  readonly unit: string;
  readonly change: (quantity: number) => void;
}

/** Keeps what is typed until it is a quantity; only then does the price follow. */
const Quantity = ({ quantity, unit, change }: QuantityProps) => {
  const [text, setText] = useState(String(quantity));
  useEffect(() => setText(String(quantity)), [quantity]);
  const accepts = (value: string) => /^\d{1,6}$/.test(value) && Number(value) > 0 && Number(value) <= mostQuantity;
  return (
    <TextField
      id="quantity"
      label={t('model.quantity')}
      description={unit}
      error={accepts(text) ? undefined : t('model.quantity-error')}
      inputMode="numeric"
      value={text}
      onInput={(event) => {
        const typed = event.currentTarget.value.trim();
        setText(typed);
        if (accepts(typed)) change(Number(typed));
      }}
    />
  );
};

const basisOf = (quantity: number, months: number | undefined, unit: string) => {
  if (months !== undefined) return t('model.basis-months', { quantity: number(quantity), months });
  return quantity === 1 ? undefined : t('model.basis', { quantity: number(quantity), unit });
};

interface Props {
  readonly data: ModelPageData;
  readonly version: ModelVersion;
  readonly configuration: Configuration;
  readonly change: (configuration: Configuration) => void;
  readonly on: LocalDate;
  readonly preview: boolean;
}

/** How many, for how long, for whom: the price follows at once, and the next step stands under it. */
export const OrderBox = ({ data, version, configuration, change, on, preview }: Props) => {
  const { scheme, lot, model } = data;
  const { options, quantity, months } = configuration;
  const choice = useQuoteBuyer(scheme.framework, lot);
  const quote = quoteLine({
    framework: scheme.framework,
    lot,
    category: model.category,
    version,
    options,
    quantity,
    months,
    buyer: choice.buyer,
    on,
  });
  if (!quote.ok) return null;
  const { unit } = quote.value;
  return (
    <PricePanel
      title={t('model.price')}
      amounts={panelAmounts(quote.value)}
      discountRate={percent(version.discountRate)}
      basis={basisOf(quantity, months, model.unit)}
      footer={
        <>
          {(quantity > 1 || months !== undefined) && (
            <p class="soft small order-box__unit">{t('model.unit-net', { net: euro(unit.net), unit: model.unit })}</p>
          )}
          {!preview && isOrderable(data, on) && (
            <AddToBasket key={JSON.stringify(configuration)} model={model.id} configuration={configuration} unitNet={unit.net} />
          )}
        </>
      }
    >
      <div class="order-box__choices">
        <h2>{t('model.price')}</h2>
        <Quantity quantity={quantity} unit={model.unit} change={(next) => change({ ...configuration, quantity: next })} />
        {months !== undefined && (
          <SelectField
            id="term"
            label={t('model.term')}
            value={String(months)}
            choices={lot.terms.map((term) => ({ value: String(term), label: t('model.term-months', { months: term }) }))}
            onChange={(event) => change({ ...configuration, months: Number(event.currentTarget.value) })}
          />
        )}
        <BuyerChoice choice={choice} names={scheme.names} />
      </div>
    </PricePanel>
  );
};
