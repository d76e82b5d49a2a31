import { quarter as quarterSchema } from '../../../../shared/contract/commissions.schemas.ts';
import { month as monthSchema } from '../../../../shared/contract/declarations.schemas.ts';
import { frameworkId } from '../../../../shared/contract/primitives.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';

export interface DeclarationScope {
  readonly framework: FrameworkId;
  readonly month: string;
}

/** Where a month is declared or corrected. */
export const formAddress = ({ framework, month }: DeclarationScope): string =>
  `/aangiften/?${new URLSearchParams({ raamcontract: framework, maand: month })}`;

/** What the address asks to declare, if anything. */
export const scopeIn = (search: string): DeclarationScope | undefined => {
  const asked = new URLSearchParams(search);
  const [framework, month] = [frameworkId.safeParse(asked.get('raamcontract')), monthSchema.safeParse(asked.get('maand'))];
  return framework.success && month.success ? { framework: framework.data, month: month.data } : undefined;
};

export interface DifferencesScope {
  readonly quarter: string;
  readonly framework?: FrameworkId | undefined;
}

/** Where the differences of a quarter stand. */
export const differencesAddress = ({ quarter, framework }: DifferencesScope): string =>
  `/afwijkingen/?${new URLSearchParams({ kwartaal: quarter, ...(framework !== undefined && { raamcontract: framework }) })}`;

/** What the address asks to compare, if anything. */
export const differencesIn = (search: string): DifferencesScope | undefined => {
  const asked = new URLSearchParams(search);
  const [quarter, framework] = [quarterSchema.safeParse(asked.get('kwartaal')), frameworkId.safeParse(asked.get('raamcontract'))];
  return quarter.success ? { quarter: quarter.data, ...(framework.success && { framework: framework.data }) } : undefined;
};
