import { ranIn } from '../../shared/domain/commissions/declaration.ts';
import { monthOverdueOn, salesMonthId, subjectOfSalesMonth } from '../../shared/domain/notifications/declaration-subject.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { type Participation, participations } from '../commissions/declarations/participation.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../organisations/organisation.repository.ts';
import { morningOf } from './look-at-due.ts';
import type { SubjectReader } from './subject.repository.ts';
import type { Tell } from './tell.ts';

interface Deps {
  readonly frameworks: Pick<FrameworkRepository, 'list' | 'whole'>;
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly subjects: SubjectReader;
  readonly tell: Tell;
}

/**
 * On the day after the term of a month the managers of each framework are told which suppliers declared nothing: in one
 * notification, however many those are, and none where everybody did. Nothing is read on other days.
 */
export const makeDeclarationsMissing = ({ frameworks, organisations, subjects, tell }: Deps) => {
  const tellOf = async ({ framework, suppliers }: Participation, month: string, day: LocalDate): Promise<void> => {
    const awaited = await Promise.all(
      suppliers.map(async (supplier) => {
        const subject = await subjects.find('sales-month', salesMonthId({ supplier, framework: framework.id, month }));
        return subject?.move === undefined ? [] : [supplier];
      }),
    );
    const late = awaited.flat();
    if (late.length === 0) return;
    const known = new Map((await organisations.findAll(late)).map(({ kbo, name }) => [kbo, name]));
    const names = late.map((kbo) => known.get(kbo) ?? kbo).toSorted((a, b) => a.localeCompare(b, 'nl'));
    // The list of all suppliers is where the manager reads on, whoever of them is looked at.
    const subject = subjectOfSalesMonth({ supplier: framework.authority, framework: framework.id, month }, framework, true);
    const key = ['declarations-missing', framework.id, month];
    await tell({ subject, key, at: morningOf(day), note: names.join(', ') }, { topic: 'declarations-missing', to: ['managers'] });
  };

  return async (day: LocalDate): Promise<void> => {
    const month = monthOverdueOn(day);
    if (month === undefined) return;
    for (const each of await participations(frameworks, (framework) => ranIn(month, framework))) await tellOf(each, month, day);
  };
};
export type DeclarationsMissing = ReturnType<typeof makeDeclarationsMissing>;
