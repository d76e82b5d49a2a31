import * as z from 'zod';
import { ledgerEntry, quarter } from './commissions.schemas.ts';
import { declarationsRoutes } from './declarations.routes.ts';
import { defineRoute } from './define-route.ts';
import { paymentsRoutes } from './payments.routes.ts';
import { cents, frameworkId, kbo, page, paging, year } from './primitives.ts';
import { settlementRoutes } from './settlement.routes.ts';
import { sharedCostsRoutes } from './shared-costs.routes.ts';
import { statementsRoutes } from './statements.routes.ts';

const sums = {
  listCents: cents,
  discountCents: cents,
  commissionCents: cents,
  receivedCents: cents.meta({ description: 'the part of the commission that this intercommunale receives' }),
  netDiscountCents: cents,
  orders: z.int(),
  quantity: z.int(),
};

const groupings = {
  years: z.array(z.strictObject({ year: z.int(), ...sums })),
  legislatures: z.array(
    z.strictObject({ legislature: z.string().meta({ description: 'six years of a local council: 2019-2024' }), ...sums }),
  ),
  quarters: z.array(z.strictObject({ quarter: z.string(), ...sums })),
  months: z.array(z.strictObject({ month: z.string(), ...sums })),
  buyers: z.array(z.strictObject({ buyer: kbo, name: z.string(), ...sums })),
  categories: z.array(z.strictObject({ category: z.string(), ...sums })),
  suppliers: z.array(z.strictObject({ supplier: kbo, name: z.string(), ...sums })),
  total: z.strictObject(sums),
};

export const commissionSummaryRoute = defineRoute({
  operation: 'getCommissionSummary',
  summary:
    'List price, discount, commission and net discount of an intercommunale’s region, per year, legislature, quarter, month, buyer, category and supplier, summed from the ledger',
  context: 'commissions',
  method: 'GET',
  path: '/commission-summary',
  roles: ['reviewer', 'manager', 'auditor'],
  request: { query: z.strictObject({ intercommunale: kbo, from: year, to: year, framework: frameworkId.optional() }) },
  response: z.strictObject({
    intercommunale: kbo,
    name: z.string(),
    ...groupings,
    fromElsewhereCents: cents.meta({
      description: 'what this intercommunale receives of orders in other regions, which are in no other figure',
    }),
  }),
  problems: ['not-found', 'invalid-date'],
});

export const flandersSummaryRoute = defineRoute({
  operation: 'getFlandersSummary',
  summary: 'The same of all regions together, under the own frameworks; an order counts once, whoever shares its commission',
  context: 'commissions',
  method: 'GET',
  path: '/commission-summary/flanders',
  roles: ['manager'],
  request: { query: z.strictObject({ from: year, to: year, framework: frameworkId.optional() }) },
  response: z.strictObject({
    ...groupings,
    regions: z.array(z.strictObject({ region: kbo.optional(), name: z.string(), ...sums })),
  }),
  problems: ['not-found', 'invalid-date'],
});

export const listLedgerRoute = defineRoute({
  operation: 'listLedgerEntries',
  summary: 'The ledger entries of one intercommunale and quarter, by framework agreement, of each the oldest first',
  context: 'commissions',
  method: 'GET',
  path: '/commission-ledger',
  roles: ['reviewer', 'manager', 'auditor'],
  request: {
    query: z.strictObject({
      intercommunale: kbo,
      quarter,
      ...paging(),
    }),
  },
  response: page(ledgerEntry),
  problems: ['not-found'],
});

export const listBeneficiariesRoute = defineRoute({
  operation: 'listBeneficiaries',
  summary: 'Every intercommunale that may receive commission, by name',
  context: 'commissions',
  method: 'GET',
  path: '/commission-beneficiaries',
  roles: ['manager'],
  request: {},
  response: z.strictObject({ items: z.array(z.strictObject({ kbo, name: z.string() })) }),
  problems: [],
});

export const commissionsRoutes = [
  listBeneficiariesRoute,
  flandersSummaryRoute,
  commissionSummaryRoute,
  listLedgerRoute,
  ...statementsRoutes,
  ...settlementRoutes,
  ...sharedCostsRoutes,
  ...paymentsRoutes,
  ...declarationsRoutes,
] as const;
