import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { instant, kbo, localDate, modelId } from '../../shared/contract/primitives.ts';
import { reviewStates } from '../../shared/domain/commissions/statement-review.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import { salesMonthOf, subjectOfDeclaration, subjectOfSalesMonth } from '../../shared/domain/notifications/declaration-subject.ts';
import { subjectOfIncident } from '../../shared/domain/notifications/incident-subject.ts';
import { subjectOfModel } from '../../shared/domain/notifications/model-subject.ts';
import { subjectOfOrder } from '../../shared/domain/notifications/order-subject.ts';
import { subjectOfQuote } from '../../shared/domain/notifications/quote-subject.ts';
import { subjectOfStatement } from '../../shared/domain/notifications/statement-subject.ts';
import type { Subject, SubjectKind } from '../../shared/domain/notifications/subject.ts';
import type { OrderId, QuoteId } from '../../shared/domain/ordering/order.ts';
import type { OrderState } from '../../shared/domain/ordering/order-transitions.ts';
import { declarationId } from '../commissions/declarations/declared.ts';
import { incidentRecord } from '../incidents/incident.record.ts';
import { orderRecord } from '../ordering/order.record.ts';
import type { Database } from '../platform/database.ts';
import { submissionKey } from '../platform/keys/catalogue.keys.ts';
import { declarationKey } from '../platform/keys/declarations.keys.ts';
import { appointmentKey } from '../platform/keys/deliveries.keys.ts';
import { frameworkKey } from '../platform/keys/frameworks.keys.ts';
import { incidentKey } from '../platform/keys/incidents.keys.ts';
import type { ItemKey } from '../platform/keys/key.ts';
import { orderKey } from '../platform/keys/ordering.keys.ts';
import { quotePartition } from '../platform/keys/quotes.keys.ts';
import { statementKey, statementReviewKey } from '../platform/keys/statements.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import type { Item } from '../platform/record.ts';
import { quoteEventRecord, quoteRecord } from '../quotes/quote.record.ts';

/** Of a submission no more than what is told of it: the schema of all that a model may say would weigh on every function that tells. */
const submissionFace = z.object({ model: modelId, title: z.string(), authority: kbo, supplier: kbo, byName: z.string() });

/** Of a statement and its review, likewise, no more than is told of them and follows from them. */
const statementFace = z.object({
  id: z.string(),
  number: z.string(),
  authority: kbo,
  beneficiary: kbo,
  beneficiaryName: z.string(),
  issuedAt: instant,
});
const reviewFace = z.object({
  state: z.enum(reviewStates),
  disputes: z.array(z.object({ at: instant, answer: z.object({ at: instant }).optional() })),
});

/** Of a declaration and of a framework, likewise. */
const declarationFace = z.object({
  id: z.string(),
  supplier: kbo,
  supplierName: z.string(),
  authority: kbo,
  frameworkTitle: z.string(),
  month: z.string(),
});
const frameworkFace = z.object({ title: z.string(), authority: kbo });

/** Of an appointment the day, and whether both agreed. */
const appointmentFace = z.object({ on: localDate, agreed: z.object({}).optional() });

/** Something is still to be delivered. */
const awaited: ReadonlySet<OrderState> = new Set(['acknowledged', 'partly-delivered']);

/** What notifications are about, as it stands now. One read each, and one for the appointment of an order that is awaited. */
export const makeSubjectReader = (database: Database) => {
  const item = async (key: ItemKey): Promise<Item | undefined> => {
    const { Item } = await database.client.send(new GetCommand({ TableName: database.table, Key: { ...key }, ConsistentRead: true }));
    return Item;
  };
  const model = (kind: 'model' | 'proposal') => async (id: string) => {
    const Item = await item(submissionKey(id as ModelId));
    return Item && subjectOfModel(kind, submissionFace.parse(Item));
  };
  const readers: Readonly<Record<SubjectKind, (id: string) => Promise<Subject | undefined>>> = {
    order: async (id) => {
      const Item = await item(orderKey(id as OrderId));
      if (!Item) return undefined;
      const { order } = orderRecord.parse(Item);
      const agreed = awaited.has(order.state) ? await item(appointmentKey(order.id)) : undefined;
      const appointment = agreed && appointmentFace.parse(agreed);
      return subjectOfOrder(order, appointment?.agreed && appointment.on);
    },
    quote: async (id) => {
      const items = await queryAll(database, { partition: quotePartition(id as QuoteId), consistent: true });
      const quote = items.find(quoteRecord.is);
      return quote && subjectOfQuote(quoteRecord.parse(quote).quote, items.filter(quoteEventRecord.is).map(quoteEventRecord.parse));
    },
    incident: async (id) => {
      const Item = await item(incidentKey(id));
      return Item && subjectOfIncident(incidentRecord.parse(Item).incident);
    },
    statement: async (id) => {
      const [stated, reviewed] = await Promise.all([item(statementKey(id)), item(statementReviewKey(id))]);
      return stated && reviewed && subjectOfStatement(statementFace.parse(stated), reviewFace.parse(reviewed));
    },
    declaration: async (id) => {
      const Item = await item(declarationKey(id));
      return Item && subjectOfDeclaration(declarationFace.parse(Item));
    },
    'sales-month': async (id) => {
      const of = salesMonthOf(id);
      const [framework, declared] = await Promise.all([
        item(frameworkKey(of.framework)),
        item(declarationKey(declarationId(of.supplier, of))),
      ]);
      return framework && subjectOfSalesMonth(of, frameworkFace.parse(framework), declared !== undefined);
    },
    model: model('model'),
    proposal: model('proposal'),
  };
  return { find: (kind: SubjectKind, id: string): Promise<Subject | undefined> => readers[kind](id) };
};
export type SubjectReader = ReturnType<typeof makeSubjectReader>;
