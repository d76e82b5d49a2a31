import { zero } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { CommissionRule } from './commission-rule.ts';
import { divide } from './distribution.ts';

/**
 * - `shares-beside-key`: percentages and a key cannot both divide.
 * - `weights`: a body stands in it twice, or nobody weighs anything.
 * - `authority-missing`, `region-missing`: a receiver of which nothing was counted.
 * - `counted-late`: the figures are of the rule's own time, and so could still change.
 * - `no-year`: turnover is that of a whole year.
 */
export type KeyFault = 'shares-beside-key' | 'weights' | 'authority-missing' | 'region-missing' | 'counted-late' | 'no-year';

/** Whether the rule's key can divide between the authority and each region that the rule names; undefined when it can, or there is none. */
export const faultInKey = ({ key, shares, regions = [], from }: CommissionRule, authority: Kbo): KeyFault | undefined => {
  if (key === undefined) return undefined;
  if (shares.length > 0) return 'shares-beside-key';
  if (key.method === 'equal') return undefined;
  if (!divide(zero, key.method, key.weights).ok) return 'weights';
  const counted = new Set(key.weights.map(({ body }) => body));
  if (!counted.has(authority)) return 'authority-missing';
  if (regions.some((region) => !counted.has(region))) return 'region-missing';
  if (key.on >= from) return 'counted-late';
  return key.method === 'by-turnover' && !key.on.endsWith('-12-31') ? 'no-year' : undefined;
};

/**
 * A rule as others than its authority may read it: of its figures only those of the bodies named. What a region ordered is
 * its own business; who receives a part by it can see the two figures that made it.
 */
export const withFiguresOf = (rule: CommissionRule, bodies: readonly Kbo[]): CommissionRule => {
  const { key } = rule;
  if (key === undefined || key.method === 'equal') return rule;
  return { ...rule, key: { ...key, weights: key.weights.filter(({ body }) => bodies.includes(body)) } };
};

/** Intercommunales that a rule may meet and that its key says nothing of; a rule that names its regions meets only those. */
export const uncounted = ({ key, regions }: CommissionRule, intercommunales: readonly Kbo[]): readonly Kbo[] => {
  if (key === undefined || key.method === 'equal' || regions !== undefined) return [];
  return intercommunales.filter((each) => !key.weights.some(({ body }) => body === each));
};
