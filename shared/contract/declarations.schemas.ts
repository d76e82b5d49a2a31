import * as z from 'zod';
import { monthPattern } from '../domain/commissions/declaration.ts';
import { differenceActions, differenceStates } from '../domain/commissions/difference.ts';
import { varianceKinds } from '../domain/commissions/variance.ts';
import { actor, cents, derivedId, frameworkId, instant, kbo, line, localDate, orderId, sumOfCents, text, version } from './primitives.ts';

export const month = z.string().length(7).regex(monthPattern).meta({ description: 'a month in Brussels', example: '2026-10' });

export const declaredLine = z.strictObject({
  order: line(40).meta({ description: 'our number of the order' }),
  model: line(200),
  quantity: z.int().min(1).max(1_000_000),
  net: cents,
  deliveredIn: month.optional().meta({ description: 'when it was delivered or invoiced; nothing is compared by it' }),
});

/** As many lines as lie well below the 400 kB of an item. */
export const mostDeclaredLines = 500;
export const declaredLines = z.array(declaredLine).max(mostDeclaredLines).meta({ description: 'none: nothing was sold' });

export const salesTotals = z.strictObject({ orders: z.int(), quantity: z.int(), net: sumOfCents });

const scope = { supplier: kbo, authority: kbo, framework: frameworkId, month };

/** The latest version of a declaration, without its lines. */
export const declaration = z.strictObject({
  ...scope,
  id: derivedId,
  supplierName: z.string(),
  frameworkTitle: z.string(),
  version,
  totals: salesTotals,
  at: instant,
  by: actor,
});

/** What was declared, as it was; a correction is a next version. */
export const declarationVersion = z.strictObject({
  declaration: derivedId,
  version,
  lines: declaredLines,
  at: instant,
  by: actor,
});

const knownSale = z.strictObject({
  id: orderId,
  number: z.string(),
  month,
  buyerName: z.string(),
  title: z.string(),
  quantity: z.int(),
  net: cents,
  deliveredIn: month.optional(),
});

/** A step in settling how one order differs; kept with the declaration. */
export const differenceStep = z.strictObject({
  declaration: derivedId,
  order: z.string(),
  version,
  action: z.enum(differenceActions),
  text: text(2000).optional(),
  about: z.string().meta({ description: 'what differed then; of other numbers it says nothing' }),
  at: instant,
  by: actor,
});

const orderVariance = z.strictObject({
  number: z.string(),
  kinds: z.array(z.enum(varianceKinds)),
  declared: salesTotals.omit({ orders: true }).optional(),
  known: knownSale.optional(),
  netDifference: sumOfCents,
  settlement: z.strictObject({
    state: z.enum(differenceStates),
    version: z.int().min(0).meta({ description: 'how many steps were taken' }),
    steps: z.array(differenceStep.pick({ version: true, action: true, text: true, at: true, by: true })),
  }),
});

export const variance = z.strictObject({
  declared: salesTotals,
  known: salesTotals,
  netDifference: sumOfCents,
  orders: z.array(orderVariance),
});

export const declarationView = z.strictObject({
  declaration,
  dueOn: localDate,
  lines: declaredLines.meta({ description: 'of the version that was asked for' }),
  shownVersion: version,
  versions: z.array(z.strictObject({ version, totals: salesTotals, at: instant, by: actor })),
  variance,
});

/** One month of one framework agreement and supplier, declared or not. */
export const declarationRow = z.strictObject({
  framework: frameworkId,
  frameworkTitle: z.string(),
  supplier: kbo,
  supplierName: z.string(),
  month,
  dueOn: localDate,
  declaration: declaration.optional(),
  variance: z
    .strictObject({ orders: z.int(), open: z.int(), netDifference: sumOfCents, known: salesTotals })
    .optional()
    .meta({ description: 'for the manager: how many orders differ, of how many that is not settled, and what is known here' }),
});

/** One declaration of a quarter, made or awaited, as far as the caller may see orders of it. */
export const quarterDeclaration = z.strictObject({
  framework: frameworkId,
  frameworkTitle: z.string(),
  supplier: kbo,
  supplierName: z.string(),
  month,
  dueOn: localDate,
  declaration: derivedId.optional().meta({ description: 'absent as long as nothing was declared' }),
  orders: z.int().meta({ description: 'known here in this month' }),
  differing: z.int(),
});

/** How one order differs, with whose declaration it differs from. */
export const quarterDifference = z.strictObject({
  ...orderVariance.shape,
  declaration: derivedId,
  framework: frameworkId,
  frameworkTitle: z.string(),
  supplier: kbo,
  supplierName: z.string(),
  month,
});
