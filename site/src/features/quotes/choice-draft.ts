import type { ModelPageData } from '../catalogue/load-model-page.ts';

/** What is chosen with a compared model; absent: one, without options, for the longest term. */
export interface ChosenModel {
  readonly quantity?: number;
  readonly options?: readonly string[];
  readonly termMonths?: number;
}

export interface KeptChoice {
  readonly title: string;
  /** Id of the model that was chosen. */
  readonly winner: string;
  readonly criteria: string;
  readonly motivation: string;
  readonly chosen: Readonly<Record<string, ChosenModel>>;
}

const texts = ['title', 'criteria', 'motivation'] as const;

/** The texts that still have to be filled in. */
export const missingIn = (draft: KeptChoice): readonly (typeof texts)[number][] => texts.filter((field) => draft[field].trim() === '');

/** The comparison as the API wants it. */
export const choiceBody = ({ title, winner, criteria, motivation, chosen }: KeptChoice, pages: readonly ModelPageData[]) => ({
  title: title.trim(),
  models: pages.map(({ model, lot }) => {
    const { quantity = 1, options = [], termMonths } = chosen[model.id] ?? {};
    const months = lot.pricing === 'per-month' ? (termMonths ?? lot.terms.at(-1)) : undefined;
    return { model: model.id, options: [...options], quantity, ...(months !== undefined && { termMonths: months }) };
  }),
  winner: pages.findIndex(({ model }) => model.id === winner) + 1,
  criteria: criteria.trim(),
  motivation: motivation.trim(),
});
