import type { OrderLine } from '../../../../shared/domain/ordering/order.ts';
import { Button } from '../../components/button.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { euro } from '../../format/numbers.ts';
import { p } from '../../i18n/personal.ts';
import { acceptBasketPrice, type BasketLine, lineKey, removeFromBasket, setBasketQuantity, setBasketTerm } from './basket-store.ts';

export interface LineTools {
  readonly terms: readonly number[];
  readonly putAside: (line: BasketLine) => void;
  /** Tells what was done to a reader who does not see it. */
  readonly announce: (text: string) => void;
}

interface Props {
  readonly line: BasketLine;
  readonly priced: OrderLine;
  readonly tools: LineTools;
}

const mostUnits = 100_000;

/** A line of the basket: what it is, what it costs today, and everything that can still be changed about it. */
export const BasketLineRow = ({ line, priced, tools }: Props) => {
  const key = lineKey(line);
  const name = `${priced.brand} ${priced.name}`;
  const remove = () => {
    removeFromBasket(key);
    tools.announce(p('basket.announce-removed', { name }));
  };
  const putAside = () => {
    tools.putAside(line);
    tools.announce(p('basket.announce-aside', { name }));
  };
  return (
    <li class="basket-line">
      <div class="basket-line__what">
        <a class="strong" href={`/catalogus/${priced.model}/`}>
          {name}
        </a>
        {priced.options.length > 0 && (
          <ul class="line-options small">
            {priced.options.map((option) => (
              <li key={option.id}>+ {option.name}</li>
            ))}
          </ul>
        )}
        <p class="soft small figure">
          {euro(priced.unitPrice.net)} / {priced.unit}
        </p>
      </div>
      <div class="basket-line__fields">
        <Quantity line={line} name={name} />
        {line.termMonths !== undefined && tools.terms.length > 0 && (
          <SelectField
            id={`term-${key}`}
            label={p('basket.term')}
            value={String(line.termMonths)}
            choices={tools.terms.map((months) => ({ value: String(months), label: p('basket.months', { months }) }))}
            onChange={({ currentTarget }) => setBasketTerm(key, Number(currentTarget.value))}
          />
        )}
      </div>
      <p class="basket-line__amount strong figure">{euro(priced.net)}</p>
      <div class="basket-line__tools row">
        <Button kind="subtle" aria-label={`${p('basket.put-aside')}: ${name}`} onClick={putAside}>
          {p('basket.put-aside')}
        </Button>
        <Button kind="subtle" aria-label={`${p('basket.remove')}: ${name}`} onClick={remove}>
          {p('basket.remove')}
        </Button>
      </div>
      {line.seenUnitNet !== priced.unitPrice.net && <PriceMoved line={line} priced={priced} />}
    </li>
  );
};

const Quantity = ({ line, name }: { readonly line: BasketLine; readonly name: string }) => {
  const key = lineKey(line);
  return (
    <TextField
      id={`quantity-${key}`}
      type="number"
      min={1}
      max={mostUnits}
      step={1}
      label={p('basket.quantity')}
      aria-label={`${p('basket.quantity')}: ${name}`}
      value={line.quantity}
      onChange={({ currentTarget }) => {
        const asked = currentTarget.valueAsNumber;
        if (Number.isInteger(asked) && asked >= 1 && asked <= mostUnits) setBasketQuantity(key, asked);
        else currentTarget.value = String(line.quantity);
      }}
    />
  );
};

const PriceMoved = ({ line, priced }: { readonly line: BasketLine; readonly priced: OrderLine }) => (
  <div class="basket-line__notice">
    <Notice
      kind="warning"
      title={p('basket.price-moved')}
      remedy={<Button onClick={() => acceptBasketPrice(lineKey(line), priced.unitPrice.net)}>{p('basket.price-ok')}</Button>}
    >
      {p('basket.price-moved-meaning', { before: euro(line.seenUnitNet), after: euro(priced.unitPrice.net) })}
    </Notice>
  </div>
);
