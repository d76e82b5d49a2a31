import { makeText } from './make-text.ts';
import { approval } from './nl/personal/approval.ts';
import { attachments } from './nl/personal/attachments.ts';
import { attributions } from './nl/personal/attributions.ts';
import { ceilings } from './nl/personal/ceilings.ts';
import { commissionRules } from './nl/personal/commission-rules.ts';
import { commissions } from './nl/personal/commissions.ts';
import { dashboard } from './nl/personal/dashboard.ts';
import { declarations } from './nl/personal/declarations.ts';
import { deliveries } from './nl/personal/deliveries.ts';
import { documents } from './nl/personal/documents.ts';
import { imports } from './nl/personal/imports.ts';
import { incidents } from './nl/personal/incidents.ts';
import { notifications } from './nl/personal/notifications.ts';
import { orderAnswers } from './nl/personal/order-answers.ts';
import { orderForm } from './nl/personal/order-form.ts';
import { ordering } from './nl/personal/ordering.ts';
import { payments } from './nl/personal/payments.ts';
import { peppol } from './nl/personal/peppol.ts';
import { pricesPaid } from './nl/personal/prices-paid.ts';
import { problems } from './nl/personal/problems.ts';
import { quotes } from './nl/personal/quotes.ts';
import { review } from './nl/personal/review.ts';
import { sharedCosts } from './nl/personal/shared-costs.ts';
import { signIn } from './nl/personal/sign-in.ts';
import { statements } from './nl/personal/statements.ts';
import { supplier } from './nl/personal/supplier.ts';

/** The texts of the pages behind a login, apart from those of the public pages, which need not carry them. */
const personal = {
  ...pricesPaid,
  ...documents,
  ...approval,
  ...attachments,
  ...problems,
  ...signIn,
  ...ordering,
  ...orderForm,
  ...orderAnswers,
  ...deliveries,
  ...quotes,
  ...commissions,
  ...commissionRules,
  ...attributions,
  ...statements,
  ...payments,
  ...sharedCosts,
  ...declarations,
  ...ceilings,
  ...dashboard,
  ...imports,
  ...incidents,
  ...notifications,
  ...review,
  ...supplier,
  ...peppol,
} as const;

export type PersonalKey = keyof typeof personal;

export const p = makeText<typeof personal>(personal);
