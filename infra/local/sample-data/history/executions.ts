import { type LocalDate, localDate } from '../../../../shared/domain/time/local-date.ts';

/** One step in carrying out an order of one line. */
export type ExecutionStep =
  | { readonly does: 'report'; readonly on: LocalDate; readonly quantity: number; readonly note?: string }
  | {
      readonly does: 'check';
      readonly on: LocalDate;
      readonly delivery: number;
      /** Absent: all of it is in order. */
      readonly refused?: { readonly quantity: number; readonly defects: string; readonly mendBy: LocalDate };
    }
  /** An invoice for so many units, at so many cents per unit more than agreed. */
  | { readonly does: 'invoice'; readonly on: LocalDate; readonly number: string; readonly units: number; readonly dearer: number };

/** How one of the orders of `demonstration.ts` is carried out beyond what its own story tells. */
export interface ExecutionStory {
  readonly order: string;
  readonly buyer: string;
  readonly steps: readonly ExecutionStep[];
}

const day = localDate;

/** One partly delivered, one with a defect to mend, one with an invoice that is wrong, one with an invoice to pay. */
export const executionStories: readonly ExecutionStory[] = [
  {
    order: 'demonstration-17',
    buyer: 'Mechelen',
    steps: [
      { does: 'report', on: day('2026-11-10'), quantity: 2, note: 'De andere twee volgen in december.' },
      { does: 'check', on: day('2026-11-12'), delivery: 1 },
    ],
  },
  {
    order: 'demonstration-18',
    buyer: 'Berlaar',
    steps: [
      { does: 'report', on: day('2026-11-12'), quantity: 2 },
      {
        does: 'check',
        on: day('2026-11-17'),
        delivery: 1,
        refused: { quantity: 1, defects: 'De verlichting van één fiets valt uit tijdens het rijden.', mendBy: day('2026-12-04') },
      },
    ],
  },
  {
    order: 'demonstration-19',
    buyer: 'Mechelen',
    steps: [
      { does: 'report', on: day('2026-10-13'), quantity: 1 },
      { does: 'check', on: day('2026-10-15'), delivery: 1 },
      { does: 'invoice', on: day('2026-10-19'), number: 'VF-2026-0412', units: 1, dearer: 500_00 },
    ],
  },
  {
    order: 'demonstration-20',
    buyer: 'Berlaar',
    steps: [
      { does: 'report', on: day('2026-10-28'), quantity: 1 },
      { does: 'check', on: day('2026-10-30'), delivery: 1 },
      { does: 'invoice', on: day('2026-11-03'), number: 'VF-2026-0437', units: 1, dearer: 0 },
    ],
  },
];
