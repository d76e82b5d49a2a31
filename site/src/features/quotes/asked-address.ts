import type { ModelId } from '../../../../shared/domain/frameworks/ids.ts';
import { modelId, modelIdPattern } from '../../../../shared/domain/frameworks/ids.ts';
import { zero } from '../../../../shared/domain/money/cents.ts';
import { type Configuration, formatConfiguration } from '../catalogue/configuration.ts';
import type { BasketLine } from '../ordering/basket-store.ts';

const page = '/offerte-vragen/';

/** The address where a quote is asked for one configured model. */
export const askHref = (model: ModelId, configuration: Configuration): string => {
  const query = formatConfiguration(configuration).replace('?', '&');
  return `${page}?model=${encodeURIComponent(model)}${query}`;
};

const count = (text: string | null): number | undefined => (text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined);

/** The line that an address names; undefined when it names none, so that the basket is asked for. Whether it exists is the server's to say. */
export const lineInAddress = (search: string): BasketLine | undefined => {
  const parameters = new URLSearchParams(search);
  const model = parameters.get('model');
  if (model === null || !modelIdPattern.test(model)) return undefined;
  const months = count(parameters.get('maanden'));
  return {
    model: modelId(model),
    options: parameters.get('opties')?.split(',') ?? [],
    quantity: count(parameters.get('aantal')) ?? 1,
    ...(months !== undefined && { termMonths: months }),
    seenUnitNet: zero,
  };
};
