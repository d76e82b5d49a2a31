import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import type { Lot } from '../../../../shared/domain/frameworks/framework.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { commissionScopeWords } from '../frameworks/commission-words.ts';

/** What the things that rules name are called. */
export interface RuleNames {
  readonly bodies: Readonly<Record<Kbo, string>>;
  readonly lots: readonly Lot[];
  readonly category: (id: string) => string;
}

type Scope = Pick<CommissionRule, 'lots' | 'categories' | 'buyerKinds' | 'regions'>;

/** For whom and what a rule holds, with a capital. */
export const scopeWords = (rule: Scope, { bodies, lots, category }: RuleNames): string => {
  const words = commissionScopeWords({ ...rule, categories: rule.categories?.map(category) }, bodies, lots, false);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
