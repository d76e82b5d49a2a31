import type { Finding } from '../../shared/domain/catalogue/import/finding.ts';
import type { Proposal } from '../../shared/domain/catalogue/proposal.ts';
import type { MinimumSpecification } from '../../shared/domain/frameworks/framework.ts';
import type { Refusal } from '../../shared/domain/result.ts';

const comma = (value: number) => String(value).replace('.', ',');
const percent = (basisPoints: unknown) => `${comma(Number(basisPoints) / 100)} %`;
const day = (date: unknown) => String(date).split('-').reverse().join('/');

const firstOf = (list: unknown): Readonly<Record<string, unknown>> => (Array.isArray(list) ? (list[0] ?? {}) : {});

const requirementText = ({ atLeast, atMost, oneOf }: Partial<MinimumSpecification>): string =>
  [
    ...(atLeast === undefined ? [] : [`≥ ${comma(atLeast)}`]),
    ...(atMost === undefined ? [] : [`≤ ${comma(atMost)}`]),
    ...(oneOf === undefined ? [] : [oneOf.join(', ')]),
  ].join(' ');

type Where = { readonly key: string; readonly found?: string; readonly expected?: string };
type Place = (detail: Readonly<Record<string, unknown>>, proposal: Proposal) => Where;

/** Which column a refusal of the catalogue is about, and what would be right there. */
const places: Readonly<Record<string, Place>> = {
  'discount-below-award': ({ below }) => {
    const { option, discountRate, awarded } = firstOf(below);
    return {
      key: 'discountRate',
      found: `${option === undefined ? '' : `${String(option)}: `}${percent(discountRate)}`,
      expected: `≥ ${percent(awarded)}`,
    };
  },
  'minimum-unmet': ({ unmet }) => {
    const { requirement = {}, found } = firstOf(unmet) as { requirement?: Partial<MinimumSpecification>; found?: unknown };
    return {
      key: `attribute:${requirement.attribute}`,
      ...(found !== undefined && { found: String(found) }),
      expected: requirementText(requirement),
    };
  },
  'invalid-specification': ({ problems }) => ({ key: `attribute:${String(firstOf(problems).attribute)}` }),
  'invalid-date': ({ earliest, latest }, { withdrawal }) => ({
    key: withdrawal ? 'withdrawnFrom' : 'effectiveFrom',
    ...(earliest !== undefined && { expected: `${day(earliest)}${latest === undefined ? '' : ` - ${day(latest)}`}` }),
  }),
  'outside-revision': ({ maximum }) => ({ key: 'listPrice', expected: `≤ ${percent(maximum)}` }),
  'revision-unfounded': ({ field }) => ({ key: String(field) }),
  'replacement-unfit': ({ reason }) => ({ key: 'replacement', expected: String(reason) }),
  'model-withdrawn': ({ from }) => ({ key: 'withdrawnFrom', ...(from !== undefined && { found: day(from) }) }),
  'range-full': ({ most }) => ({ key: 'id', expected: `≤ ${String(most)}` }),
  'invalid-choice': ({ conflicts }) => {
    const { option } = firstOf(conflicts);
    return { key: 'id', ...(option !== undefined && { found: String(option) }) };
  },
};

/** A refusal by the rules of the catalogue, told at the cell that it is about. */
export const findingOfRefusal = (
  { code, detail }: Refusal,
  proposal: Proposal,
  place: (key: string) => Pick<Finding, 'sheet' | 'row' | 'column' | 'head'>,
): Finding => {
  const { key, ...rest } = places[code]?.(detail, proposal) ?? { key: 'id' };
  return { ...place(key), code, ...rest };
};
