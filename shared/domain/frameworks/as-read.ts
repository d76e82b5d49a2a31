import { withFiguresOf } from '../commissions/commission-key.ts';
import type { Framework } from './framework.ts';

/** A framework as everybody may read it: without what each intercommunale weighs in a key of its rules. */
export const asRead = (framework: Framework): Framework => ({
  ...framework,
  commissionRules: framework.commissionRules.map((rule) => withFiguresOf(rule, [])),
});
