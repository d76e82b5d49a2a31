import type { Model } from '../catalogue/model.ts';
import type { Framework } from '../frameworks/framework.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { addDays, type LocalDate, localDate, type Period } from '../time/local-date.ts';

const distantPast = localDate('1900-01-01');
const distantFuture = localDate('9999-12-31');

/** The day after, unless there is none: the last day that can be written stands for an open end. */
const after = (last: LocalDate | undefined): readonly LocalDate[] =>
  last === undefined || last >= distantFuture ? [] : [addDays(last, 1)];
const starts = (period: Period): readonly LocalDate[] => [period.from, ...after(period.until)];

/**
 * The days around `on` during which nothing dated changes that prices or entitlement rest on: inside it,
 * unchanged inputs give unchanged answers; outside it they must be computed anew.
 */
export const undisturbedPeriod = (framework: Framework, organisation: Organisation, models: readonly Model[], on: LocalDate) => {
  const boundaries = [
    framework.startsOn,
    ...after(framework.endsOn),
    ...[...framework.commissionRules, ...framework.vatRules, ...organisation.memberships, ...organisation.accessions].flatMap(starts),
    ...models.flatMap((model) => [
      ...model.versions.map((version) => version.effectiveFrom),
      ...(model.withdrawal ? [model.withdrawal.from] : []),
    ]),
  ].toSorted();
  const next = boundaries.find((boundary) => boundary > on);
  return {
    from: boundaries.findLast((boundary) => boundary <= on) ?? distantPast,
    until: next === undefined ? distantFuture : addDays(next, -1),
  };
};
