/** What the reader chose on a model's page. It lives in the address, so that a configuration can be passed on. */
export interface Configuration {
  readonly options: readonly string[];
  readonly quantity: number;
  readonly months?: number | undefined;
}

const own = { options: 'opties', quantity: 'aantal', months: 'maanden' } as const;

export const mostQuantity = 100_000;

const whole = (text: string | null, most: number): number | undefined => {
  const value = Number(text ?? '');
  return text !== null && Number.isInteger(value) && value > 0 && value <= most ? value : undefined;
};

/** Reads an address; options that the model does not know, and terms that the lot does not offer, are left out. */
export const parseConfiguration = (search: string, known: readonly string[], terms: readonly number[]): Configuration => {
  const parameters = new URLSearchParams(search);
  const asked = parameters.get(own.options)?.split(',') ?? [];
  const months = whole(parameters.get(own.months), 240);
  return {
    options: known.filter((id) => asked.includes(id)),
    quantity: whole(parameters.get(own.quantity), mostQuantity) ?? 1,
    ...(terms.length > 0 && { months: months !== undefined && terms.includes(months) ? months : terms.at(-1) }),
  };
};

export const formatConfiguration = ({ options, quantity, months }: Configuration): string => {
  const parameters = new URLSearchParams();
  if (options.length > 0) parameters.set(own.options, options.join(','));
  if (quantity !== 1) parameters.set(own.quantity, String(quantity));
  if (months !== undefined) parameters.set(own.months, String(months));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};
