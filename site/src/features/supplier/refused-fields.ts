import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import type { Problem } from '../../api/problem.ts';
import { date } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const records = (value: unknown): readonly Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** The field of a figure: the model's own, or that of one of its options. */
const fieldOf = (own: string, option: unknown): string => (typeof option === 'string' ? `option-${option}` : own);

const bound = (text: unknown): string | undefined => (typeof text === 'string' && isLocalDate(text) ? date(text) : undefined);

/** What the API refused of a next version, in words beside the field that caused it. */
export const refusedFields = ({ code, detail }: Problem): Readonly<Record<string, string>> => {
  if (code === 'discount-below-award')
    return Object.fromEntries(
      records(detail.below).flatMap(({ option, awarded }) =>
        typeof awarded === 'number' ? [[fieldOf('discount-rate', option), p('offer.below-award', { awarded })]] : [],
      ),
    );
  if (code === 'outside-revision')
    return Object.fromEntries(
      records(detail.rises).flatMap(({ option, from }) =>
        typeof from === 'number' && typeof detail.maximum === 'number'
          ? [[fieldOf('list-price', option), p('offer.rises-too-much', { from, most: detail.maximum })]]
          : [],
      ),
    );
  if (code === 'invalid-date') {
    const [earliest, latest] = [bound(detail.earliest), bound(detail.latest)];
    return earliest && latest ? { effective: p('offer.date-bounds', { earliest, latest }) } : {};
  }
  return {};
};
