import type { ProposalRefusal } from '../../../../shared/domain/catalogue/judge.ts';
import { isLocalDate } from '../../../../shared/domain/time/local-date.ts';
import { date } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';

type Fields = Readonly<Record<string, string>>;
type Detail = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const records = (value: unknown): readonly Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const bound = (text: unknown): string | undefined => (typeof text === 'string' && isLocalDate(text) ? date(text) : undefined);

const belowAward = (detail: Detail): Fields =>
  Object.fromEntries(
    records(detail.below).flatMap(({ option, awarded }) =>
      typeof awarded === 'number'
        ? [[typeof option === 'string' ? `option-${option}-rate` : 'discount-rate', p('offer.below-award', { awarded })]]
        : [],
    ),
  );

const outsideDates = ({ earliest, latest }: Detail): Fields => {
  const [from, until] = [bound(earliest), bound(latest)];
  return from && until
    ? { effective: p('offer.date-bounds', { earliest: from, latest: until }) }
    : { effective: p('edit.too-many-scheduled') };
};

const conflictingOptions = ({ conflicts }: Detail): Fields =>
  Object.fromEntries(
    records(conflicts).flatMap(({ option }) => (typeof option === 'string' ? [[`option-${option}-name`, p('edit.option-conflict')]] : [])),
  );

const wordsOf: Partial<Record<ProposalRefusal, (detail: Detail) => Fields>> = {
  'discount-below-award': belowAward,
  'invalid-date': outsideDates,
  'invalid-choice': conflictingOptions,
  'minimum-unmet': ({ unmet }) =>
    Object.fromEntries(
      records(unmet).flatMap(({ requirement }) =>
        isRecord(requirement) && typeof requirement.attribute === 'string'
          ? [[`attribute-${requirement.attribute}`, p('edit.below-minimum')]]
          : [],
      ),
    ),
  'invalid-specification': ({ problems }) =>
    Object.fromEntries(
      records(problems).flatMap(({ attribute }) =>
        typeof attribute === 'string' ? [[`attribute-${attribute}`, p('edit.attribute-misfit')]] : [],
      ),
    ),
  'revision-unfounded': ({ field }): Fields =>
    field === 'index' ? { index: p('edit.index-missing') } : { reason: p('edit.promotion-rises') },
};

/** What is refused of a next version, in words beside the field that caused it. */
export const refusedFields = ({ code, detail }: { readonly code: string; readonly detail: Detail }): Fields =>
  Object.hasOwn(wordsOf, code) ? (wordsOf[code as ProposalRefusal]?.(detail) ?? {}) : {};
