import { ranIn } from '../../shared/domain/commissions/declaration.ts';
import { dueOfSalesMonth, monthDueOn } from '../../shared/domain/notifications/declaration-subject.ts';
import type { Due } from '../../shared/domain/notifications/due.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { participations } from '../commissions/declarations/participation.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';

/**
 * Of which declarations the term ends on a day, or ended the day before: one for every supplier and framework of the month. They
 * follow from the calendar and the awards, so that nothing has to be written for them beforehand. Nothing is read on other days.
 */
export const makeDeclarationsDue =
  (frameworks: Pick<FrameworkRepository, 'list' | 'whole'>) =>
  async (day: LocalDate): Promise<readonly Due[]> => {
    const month = monthDueOn(day);
    if (month === undefined) return [];
    const taking = await participations(frameworks, (framework) => ranIn(month, framework));
    return taking.flatMap(({ framework, suppliers }) =>
      suppliers.map((supplier) => dueOfSalesMonth(day, { supplier, framework: framework.id, month })),
    );
  };
export type DeclarationsDue = ReturnType<typeof makeDeclarationsDue>;
