import { month as monthSchema } from '../../../../shared/contract/declarations.schemas.ts';
import { frameworkId } from '../../../../shared/contract/primitives.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { longDate } from '../../format/dates.ts';

/** `oktober 2026` */
export const monthText = (month: string): string => longDate(localDate(`${month}-01`)).replace(/^1 /, '');

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
