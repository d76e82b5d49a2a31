import type { Cents } from '../../../../../shared/domain/money/cents.ts';
import { type LocalDate, localDate } from '../../../../../shared/domain/time/local-date.ts';
import { euro } from '../amounts.ts';

/** The year in which a model came into the catalogue. */
export type IndexedFrom = 2022 | 2023 | 2024 | 2025 | 2026;

const lastYear = 2026;
/** Sample: prices rose 2.5 % of today's price a year. */
const yearly = 0.025;
const toFive = (amount: number) => Math.round(amount / 5) * 5;

/** List prices from each February (in 2022 from the start of the framework), back from the price of today. */
export const indexedPrices = (today: number, since: IndexedFrom): readonly { readonly from: LocalDate; readonly price: Cents }[] =>
  Array.from({ length: lastYear - since + 1 }, (_, index) => {
    const year = since + index;
    return {
      from: localDate(year === 2022 ? '2022-03-01' : `${year}-02-01`),
      price: euro(year === lastYear ? today : toFive(today * (1 - yearly * (lastYear - year)))),
    };
  });
