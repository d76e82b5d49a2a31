import { dueOn, monthOf } from '../commissions/declaration.ts';
import type { FrameworkId } from '../frameworks/ids.ts';
import type { Kbo } from '../organisations/kbo.ts';
import { monthText } from '../text/dates.ts';
import { addMonths, type LocalDate } from '../time/local-date.ts';
import type { Due } from './due.ts';
import type { Subject } from './subject.ts';

interface Declared {
  readonly id: string;
  readonly supplier: Kbo;
  readonly supplierName: string;
  readonly authority: Kbo;
  readonly frameworkTitle: string;
  readonly month: string;
}

/** A declaration of sales: its authority stands where otherwise a buyer does. */
export const subjectOfDeclaration = ({ id, supplier, supplierName, authority, frameworkTitle, month }: Declared): Subject => ({
  kind: 'declaration',
  id,
  number: `${monthText(month)}, ${frameworkTitle}`,
  buyer: authority,
  buyerName: 'De beheerder',
  supplier,
  supplierName,
  authority,
  preparers: [],
});

/** A month of which a supplier declares its sales under a framework: it is there before the declaration is. */
export interface SalesMonth {
  readonly supplier: Kbo;
  readonly framework: FrameworkId;
  readonly month: string;
}

export const salesMonthId = ({ supplier, framework, month }: SalesMonth): string => [supplier, framework, month].join('.');

export const salesMonthOf = (id: string): SalesMonth => {
  const [supplier = '', framework = '', month = ''] = id.split('.');
  return { supplier: supplier as Kbo, framework: framework as FrameworkId, month };
};

/** Where the supplier declares it. */
export const salesMonthPath = (id: string): string => {
  const { framework, month } = salesMonthOf(id);
  return `/aangiften/?raamcontract=${framework}&maand=${month}`;
};

/** It waits for its supplier until it is declared. */
export const subjectOfSalesMonth = (
  { supplier, framework, month }: SalesMonth,
  { title, authority }: { readonly title: string; readonly authority: Kbo },
  declared: boolean,
): Subject => ({
  kind: 'sales-month',
  id: salesMonthId({ supplier, framework, month }),
  number: `${monthText(month)}, ${title}`,
  buyer: authority,
  buyerName: 'De beheerder',
  supplier,
  supplierName: 'Uw organisatie',
  authority,
  preparers: [],
  ...(!declared && { move: { by: 'supplier', before: dueOn(month) } as const }),
});

/** The month whose declaration is due on a day, or was due on the day before; undefined on all other days. */
export const monthDueOn = (day: LocalDate): string | undefined => {
  const month = monthOf(addMonths(day, -1));
  const due = Number(dueOn(month).slice(8));
  const date = Number(day.slice(8));
  return date === due || date === due + 1 ? month : undefined;
};

/** The month whose declaration was due on the day before; undefined on all other days. */
export const monthOverdueOn = (day: LocalDate): string | undefined => {
  const month = monthDueOn(day);
  return month !== undefined && day > dueOn(month) ? month : undefined;
};

export const dueOfSalesMonth = (day: LocalDate, of: SalesMonth): Due => ({ day, kind: 'sales-month', subject: salesMonthId(of) });
