import type { InvoiceState } from '../../shared/domain/deliveries/checked-invoice.ts';
import { type FrameworkId, frameworkId, frameworkOf, type LotId, type ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { OrderId, QuoteId } from '../../shared/domain/ordering/order.ts';
import type { OrderState } from '../../shared/domain/ordering/order-transitions.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';

type Branded<Name extends string> = string & { readonly __brand: Name };
export type PartitionKey = Branded<'PartitionKey'>;
export type SortKey = Branded<'SortKey'>;
export interface ItemKey {
  readonly pk: PartitionKey;
  readonly sk: SortKey;
}
/** Index attributes of an item; sparse: an item without them is not in the index. */
export interface IndexKeys {
  readonly gsi1pk?: PartitionKey;
  readonly gsi1sk?: SortKey;
  readonly gsi2pk?: PartitionKey;
  readonly gsi2sk?: SortKey;
}

const partition = (...parts: readonly string[]) => parts.join('#') as PartitionKey;
const sort = (...parts: readonly string[]) => parts.join('#') as SortKey;
/** Wide enough that text order is number order. */
const ordinal = (value: number) => String(value).padStart(6, '0');

/** Organisations of one kind, by name. */
export const organisationsOfKind = (kind: string): PartitionKey => partition('ORGS', kind);
export const kindIndex = (kind: string, name: string): IndexKeys => ({ gsi2pk: organisationsOfKind(kind), gsi2sk: sort(name) });
export const organisationKey = (kbo: Kbo): ItemKey => ({ pk: partition('ORG', kbo), sk: sort('ORG') });
/** What was changed of an organisation, apart from it, because all else of it is read by one query. */
export const organisationEvents = (kbo: Kbo): PartitionKey => partition('ORG-EVENTS', kbo);
export const organisationEventKey = (kbo: Kbo, version: number): ItemKey => ({
  pk: organisationEvents(kbo),
  sk: sort('EVENT', ordinal(version)),
});
/** Organisations by their OVO code, by which ACM/IDM names them. */
export const organisationIndex = (ovo: string): IndexKeys => ({ gsi1pk: partition('OVO', ovo), gsi1sk: sort('ORG') });

const scopeFramework = (scope: FrameworkId | LotId): FrameworkId =>
  scope.includes('.') ? frameworkOf(scope as LotId) : frameworkId(scope);

/** A framework, its lots and their ceilings lie together: one query shows the whole of it. */
export const frameworkPartition = (id: FrameworkId): PartitionKey => partition('FRAMEWORK', id);
export const frameworkKey = (id: FrameworkId): ItemKey => ({ pk: frameworkPartition(id), sk: sort('FRAMEWORK') });
export const frameworkIndex = (id: FrameworkId): IndexKeys => ({ gsi1pk: allFrameworks, gsi1sk: sort(id) });
export const allFrameworks = partition('FRAMEWORKS');
/** What was changed of a framework, apart from it: the history grows, and the framework is read often. */
export const frameworkEvents = (id: FrameworkId): PartitionKey => partition('FRAMEWORK-EVENTS', id);
export const frameworkEventKey = (id: FrameworkId, version: number): ItemKey => ({
  pk: frameworkEvents(id),
  sk: sort('EVENT', ordinal(version)),
});
export const lotKey = (id: LotId): ItemKey => ({ pk: frameworkPartition(frameworkOf(id)), sk: sort('LOT', id) });
export const ceilingKey = (scope: FrameworkId | LotId): ItemKey => ({
  pk: frameworkPartition(scopeFramework(scope)),
  sk: sort('CEILING', scope),
});

export const categoryPartition = partition('CATEGORIES');
export const categoryKey = (id: string): ItemKey => ({ pk: categoryPartition, sk: sort('CATEGORY', id) });

export const modelPartition = (id: ModelId): PartitionKey => partition('MODEL', id);
export const modelKey = (id: ModelId): ItemKey => ({ pk: modelPartition(id), sk: sort('MODEL') });
export const modelVersionKey = (id: ModelId, number: number): ItemKey => ({ pk: modelPartition(id), sk: sort('VERSION', ordinal(number)) });
/** Only what was published, in a model's partition. */
export const versionsOfModel: SortKey = sort('VERSION', '');
/** Work in progress on a model, what is in review of it, and what was decided: one query shows them with the model and its versions. */
export const modelDraftKey = (id: ModelId): ItemKey => ({ pk: modelPartition(id), sk: sort('DRAFT') });
export const submissionKey = (id: ModelId): ItemKey => ({ pk: modelPartition(id), sk: sort('SUBMISSION') });
export const modelEventKey = (id: ModelId, version: number): ItemKey => ({ pk: modelPartition(id), sk: sort('EVENT', ordinal(version)) });
export const draftsOf = (supplier: Kbo): PartitionKey => partition('MODEL-DRAFTS', supplier);
export const draftIndex = (supplier: Kbo, since: string, id: ModelId): IndexKeys => ({
  gsi1pk: draftsOf(supplier),
  gsi1sk: sort(since, id),
});
export const submissionsOf = (viewer: 'supplier' | 'authority', kbo: Kbo): PartitionKey => partition('SUBMISSIONS', viewer, kbo);
/** In the supplier's list as long as it is open, in the authority's as long as it waits there. */
export const submissionIndex = (supplier: Kbo, authority: Kbo | undefined, since: string, id: ModelId): IndexKeys => ({
  gsi2pk: submissionsOf('supplier', supplier),
  gsi2sk: sort(since, id),
  ...(authority !== undefined && { gsi1pk: submissionsOf('authority', authority), gsi1sk: sort(since, id) }),
});
/** What a manager lets pass lies with the framework, and how many models a supplier has in a lot with the lot. */
export const standingApprovalsKey = (id: FrameworkId): ItemKey => ({ pk: frameworkPartition(id), sk: sort('STANDING') });
export const rangeCountKey = (lot: LotId, supplier: Kbo): ItemKey => ({
  pk: frameworkPartition(frameworkOf(lot)),
  sk: sort('RANGE', lot, supplier),
});
/** Models that are published together. */
export const releaseKey = (id: string): ItemKey => ({ pk: partition('RELEASE', id), sk: sort('RELEASE') });
export const releasePartKey = (id: string, part: number): ItemKey => ({ pk: partition('RELEASE', id), sk: sort('MODELS', ordinal(part)) });
/** A file of models that a supplier put in, its rows in parts under the hash of what was checked, and the supplier's list of them. */
export const importPartition = (id: string): PartitionKey => partition('IMPORT', id);
export const importKey = (id: string): ItemKey => ({ pk: importPartition(id), sk: sort('IMPORT') });
export const importPartKey = (id: string, hash: string, part: number): ItemKey => ({
  pk: importPartition(id),
  sk: sort('ROWS', hash, ordinal(part)),
});
/** Held by the import of a supplier and lot that is being applied. */
export const importClaimKey = (supplier: Kbo, lot: LotId): ItemKey => ({
  pk: partition('IMPORT-CLAIM', supplier, lot),
  sk: sort('IMPORT-CLAIM'),
});
export const importsOf = (supplier: Kbo): PartitionKey => partition('IMPORTS', supplier);
export const importIndex = (supplier: Kbo, since: string, id: string): IndexKeys => ({
  gsi1pk: importsOf(supplier),
  gsi1sk: sort(since, id),
});
/** Imports that are being applied, by when one last came further. */
export const applyingImports = partition('IMPORTS', 'applying');
export const applyingImportIndex = (progressedAt: string, id: string): IndexKeys => ({
  gsi2pk: applyingImports,
  gsi2sk: sort(progressedAt, id),
});
/** What was ordered of a model, by day. */
export const modelSalesOf = (id: ModelId): PartitionKey => partition('MODEL-SALES', id);
export const modelSaleKey = (id: ModelId, date: string, order: OrderId, line: number): ItemKey => ({
  pk: modelSalesOf(id),
  sk: sort(date, order, ordinal(line)),
});
/** The models that an order or quote names lie together; of a model, in the index by when it began, for as long as it is open. */
export const concernsPartition = (subject: string, id: string): PartitionKey => partition('CONCERNS', subject, id);
export const modelConcernKey = (subject: string, id: string, model: ModelId): ItemKey => ({
  pk: concernsPartition(subject, id),
  sk: sort(model),
});
export const modelConcernsOf = (id: ModelId): PartitionKey => partition('MODEL-CONCERNS', id);
export const modelConcernIndex = (model: ModelId, since: string, id: string): IndexKeys => ({
  gsi1pk: modelConcernsOf(model),
  gsi1sk: sort(since, id),
});
export const lotModels = (id: LotId): PartitionKey => partition('LOT-MODELS', id);
export const supplierModels = (kbo: Kbo): PartitionKey => partition('SUPPLIER-MODELS', kbo);
/** By name within a lot, and within a supplier's range by lot and name. */
export const modelIndex = (id: ModelId, lot: LotId, supplier: Kbo, name: string): IndexKeys => ({
  gsi1pk: lotModels(lot),
  gsi1sk: sort(name.toLowerCase(), id),
  gsi2pk: supplierModels(supplier),
  gsi2sk: sort(lot, name.toLowerCase(), id),
});

/** An order with its events and its faces. */
export const orderPartition = (id: OrderId): PartitionKey => partition('ORDER', id);
export const orderKey = (id: OrderId): ItemKey => ({ pk: orderPartition(id), sk: sort('ORDER') });
export const orderEventKey = (id: OrderId, version: number): ItemKey => ({ pk: orderPartition(id), sk: sort('EVENT', ordinal(version)) });

/** What disputes of statements set right about an order, and what took that back, one after the other. */
export const orderCorrections: SortKey = sort('CORRECTION', '');
export const orderCorrectionKey = (id: OrderId, number: number): ItemKey => ({
  pk: orderPartition(id),
  sk: sort('CORRECTION', ordinal(number)),
});

export const orderViews = ['buyer', 'supplier', 'authority', 'region'] as const;
/** For whom an order stands in a list. */
export type OrderViewer = (typeof orderViews)[number];
export const orderFaces = ['buyer', 'supplier', 'watched'] as const;
/** The small copies of an order that lists are made of: one for its buyer, one for its supplier, one for who watches over it. */
export type OrderFaceName = (typeof orderFaces)[number];

export const orderFaceKey = (id: OrderId, face: OrderFaceName): ItemKey => ({ pk: orderPartition(id), sk: sort('FACE', face) });
export const ordersOf = (viewer: OrderViewer, kbo: Kbo, state?: OrderState): PartitionKey =>
  state === undefined ? partition('ORDERS', viewer, kbo) : partition('ORDERS', viewer, kbo, state);
/** In one index by viewer, in the other by viewer and state: a list with or without a state is one query. */
export const ownFaceIndex = (viewer: 'buyer' | 'supplier', kbo: Kbo, state: OrderState, since: string, id: OrderId): IndexKeys => ({
  gsi1pk: ordersOf(viewer, kbo),
  gsi1sk: sort(since, id),
  gsi2pk: ordersOf(viewer, kbo, state),
  gsi2sk: sort(since, id),
});
/** Who watches over orders looks at all of them: one index for the authority, the other for the region. */
export const watchedFaceIndex = (authority: Kbo, region: Kbo | undefined, since: string, id: OrderId): IndexKeys => ({
  gsi1pk: ordersOf('authority', authority),
  gsi1sk: sort(since, id),
  ...(region !== undefined && { gsi2pk: ordersOf('region', region), gsi2sk: sort(since, id) }),
});

/** Orders placed in a month of UTC, and on the evening of a day, when it may already be the next day in Brussels. */
export const placedIn = (month: string): SortKey => sort(month);
export const placedOnEvening = (day: string): SortKey => sort(`${day}T2`);

/** What lies with an order, and so is read with it: its deliveries, and the invoices for it by the hash of supplier and number. */
export const deliveryKey = (id: OrderId, number: number): ItemKey => ({ pk: orderPartition(id), sk: sort('DELIVERY', ordinal(number)) });
/** The appointment that now stands for its delivery. */
export const appointmentKey = (id: OrderId): ItemKey => ({ pk: orderPartition(id), sk: sort('APPOINTMENT') });
/** Holds the number of an invoice for one order: no other may be invoiced under it. */
export const invoiceNumberKey = (invoice: string): ItemKey => ({ pk: partition('INVOICE', invoice), sk: sort('INVOICE') });
export const invoiceKey = (id: OrderId, invoice: string): ItemKey => ({ pk: orderPartition(id), sk: sort('INVOICE', invoice) });
export const invoiceParties = ['buyer', 'supplier'] as const;
export type InvoiceParty = (typeof invoiceParties)[number];
export const invoiceFaceKey = (id: OrderId, invoice: string, party: InvoiceParty): ItemKey => ({
  pk: orderPartition(id),
  sk: sort('INVOICE-FACE', invoice, party),
});
const invoiceList = (party: InvoiceParty, kbo: Kbo, state?: InvoiceState): PartitionKey =>
  state === undefined ? partition('INVOICES', party, kbo) : partition('INVOICES', party, kbo, state);
/** A party's list in one index, and by state in the other. */
export const invoicesOf = {
  partition: invoiceList,
  index: (party: InvoiceParty, kbo: Kbo, state: InvoiceState, since: string, within: string, id: string): IndexKeys => ({
    gsi1pk: invoiceList(party, kbo),
    gsi1sk: sort(since, id),
    gsi2pk: invoiceList(party, kbo, state),
    gsi2sk: sort(within, id),
  }),
};

/** A quote with its events; in the lists of its buyer and of its supplier, by when it was asked. */
export const quotePartition = (id: QuoteId): PartitionKey => partition('QUOTE', id);
export const quoteKey = (id: QuoteId): ItemKey => ({ pk: quotePartition(id), sk: sort('QUOTE') });
export const quoteEventKey = (id: QuoteId, version: number): ItemKey => ({ pk: quotePartition(id), sk: sort('EVENT', ordinal(version)) });
export const quotesOf = (viewer: 'buyer' | 'supplier', kbo: Kbo): PartitionKey => partition('QUOTES', viewer, kbo);
export const quoteIndex = (buyer: Kbo, supplier: Kbo, since: string, id: QuoteId): IndexKeys => ({
  gsi1pk: quotesOf('buyer', buyer),
  gsi1sk: sort(since, id),
  gsi2pk: quotesOf('supplier', supplier),
  gsi2sk: sort(since, id),
});

/** The comparisons that a buyer saved to motivate its choices. */
export const choiceRecordKey = (id: string): ItemKey => ({ pk: partition('CHOICE', id), sk: sort('CHOICE') });
export const choiceRecordsOf = (buyer: Kbo): PartitionKey => partition('CHOICES', buyer);
export const choiceRecordIndex = (buyer: Kbo, since: string, id: string): IndexKeys => ({
  gsi1pk: choiceRecordsOf(buyer),
  gsi1sk: sort(since, id),
});

/** Who signs for an organisation, and who works there, lie with the organisation. */
export const approvalPolicyKey = (kbo: Kbo): ItemKey => ({ pk: partition('ORG', kbo), sk: sort('APPROVAL') });
export const approvalPolicyVersionKey = (kbo: Kbo, version: number): ItemKey => ({
  pk: partition('ORG', kbo),
  sk: sort('APPROVAL', ordinal(version)),
});
export const organisationPartition = (kbo: Kbo): PartitionKey => partition('ORG', kbo);
export const personKey = (kbo: Kbo, person: string): ItemKey => ({ pk: organisationPartition(kbo), sk: sort('PERSON', person) });

/** What a file is and who may read it; the file itself lies in the store of files. */
export const attachmentKey = (id: string): ItemKey => ({ pk: partition('ATTACHMENT', id), sk: sort('ATTACHMENT') });
/** What was put in and went along with nothing yet, the oldest first. */
export const unsentFiles = partition('ATTACHMENTS', 'unsent');
export const unsentFileIndex = (at: string, id: string): IndexKeys => ({ gsi1pk: unsentFiles, gsi1sk: sort(at, id) });

/** What a supplier put in to go with models and has not sent in with one, the oldest first. */
export const unsentModelFilesOf = (supplier: Kbo): PartitionKey => partition('MODEL-FILES', 'unsent', supplier);
export const unsentModelFileIndex = (supplier: Kbo, at: string, id: string): IndexKeys => ({
  gsi2pk: unsentModelFilesOf(supplier),
  gsi2sk: sort(at, id),
});

/** An incident with its events; in the lists of its buyer and of its supplier. Once escalated, also in that of the authority. */
export const incidentPartition = (id: string): PartitionKey => partition('INCIDENT', id);
export const incidentKey = (id: string): ItemKey => ({ pk: incidentPartition(id), sk: sort('INCIDENT') });
export const incidentEventKey = (id: string, version: number): ItemKey => ({
  pk: incidentPartition(id),
  sk: sort('EVENT', ordinal(version)),
});
export const incidentsOf = (viewer: 'buyer' | 'supplier' | 'authority', kbo: Kbo): PartitionKey => partition('INCIDENTS', viewer, kbo);
export const incidentIndex = (buyer: Kbo, supplier: Kbo, since: string, id: string): IndexKeys => ({
  gsi1pk: incidentsOf('buyer', buyer),
  gsi1sk: sort(since, id),
  gsi2pk: incidentsOf('supplier', supplier),
  gsi2sk: sort(since, id),
});
export const escalationKey = (id: string): ItemKey => ({ pk: incidentPartition(id), sk: sort('ESCALATION') });
export const escalationIndex = (authority: Kbo, since: string, id: string): IndexKeys => ({
  gsi1pk: incidentsOf('authority', authority),
  gsi1sk: sort(since, id),
});
/** Incidents of one order, read with the order. */
export const orderIncidentKey = (order: OrderId, id: string): ItemKey => ({ pk: orderPartition(order), sk: sort('INCIDENT', id) });

/** What a person was told for an organisation, newest last; what of it is unread, and what goes in the digest of a day. */
export const inboxPartition = (kbo: Kbo, person: string): PartitionKey => partition('INBOX', kbo, person);
export const inboxKey = (kbo: Kbo, person: string, id: string): ItemKey => ({ pk: inboxPartition(kbo, person), sk: sort(id) });
export const unreadOf = (kbo: Kbo, person: string): PartitionKey => partition('UNREAD', kbo, person);
export const unreadIndex = (kbo: Kbo, person: string, id: string): IndexKeys => ({ gsi2pk: unreadOf(kbo, person), gsi2sk: sort(id) });
export const digestOf = (day: string): PartitionKey => partition('DIGEST', day);
export const digestIndex = (day: string, kbo: Kbo, person: string, id: string): IndexKeys => ({
  gsi1pk: digestOf(day),
  gsi1sk: sort(kbo, person, id),
});
export const notificationSettingsKey = (kbo: Kbo, person: string): ItemKey => ({
  pk: partition('SETTINGS', kbo, person),
  sk: sort('SETTINGS'),
});

/** A mail, in the index for as long as it waits, by when it may be tried. */
export const mailKey = (id: string): ItemKey => ({ pk: partition('MAIL', id), sk: sort('MAIL') });
export const waitingMails = partition('MAILS', 'waiting');
export const waitingMailIndex = (tryAt: string, id: string): IndexKeys => ({ gsi1pk: waitingMails, gsi1sk: sort(tryAt, id) });

/** What must have happened by a day: looked at on that day, and told to whom it concerns when it did not. */
export const duePartition = (day: string): PartitionKey => partition('DUE', day);
export const dueKey = (day: string, kind: string, subject: string): ItemKey => ({ pk: duePartition(day), sk: sort(kind, subject) });
/** How far the daily rounds have come. */
export const roundsKey: ItemKey = { pk: partition('ROUNDS'), sk: sort('ROUNDS') };

/** The ledger of one beneficiary and quarter: by framework, and of each in the order of booking, so that a statement reads only its own. */
export const ledgerPartition = (beneficiary: Kbo, quarter: string): PartitionKey => partition('LEDGER', beneficiary, quarter);
export const ledgerUnder = (framework: FrameworkId): SortKey => sort(framework, '');
export const ledgerKey = (
  beneficiary: Kbo,
  quarter: string,
  framework: FrameworkId,
  at: string,
  order: OrderId,
  version: number,
  line: number,
): ItemKey => ({
  pk: ledgerPartition(beneficiary, quarter),
  sk: sort(framework, at, order, ordinal(version), ordinal(line)),
});

/** A statement with its lines and what is said of it; in the lists of its beneficiary and of its authority. */
export const statementPartition = (id: string): PartitionKey => partition('STATEMENT', id);
export const statementKey = (id: string): ItemKey => ({ pk: statementPartition(id), sk: sort('STATEMENT') });
/** Lines lie under the hash of the whole, so that what an interrupted issue left behind is never taken for the real ones. */
export const statementLinesPrefix = (hash: string): SortKey => sort('LINES', hash, '');
export const statementLinesKey = (id: string, hash: string, part: number): ItemKey => ({
  pk: statementPartition(id),
  sk: sort('LINES', hash, ordinal(part)),
});
/** What happened to a statement that people are told of. */
export const statementEventKey = (id: string, version: number): ItemKey => ({
  pk: statementPartition(id),
  sk: sort('EVENT', ordinal(version)),
});
export const statementReviewKey = (id: string): ItemKey => ({ pk: statementPartition(id), sk: sort('REVIEW') });
export const statementsOf = (viewer: 'beneficiary' | 'authority', kbo: Kbo): PartitionKey => partition('STATEMENTS', viewer, kbo);
/** Of one quarter only, in those lists. */
export const statementsOfQuarter = (quarter: string): SortKey => sort(quarter, '');
export const statementIndex = (beneficiary: Kbo, authority: Kbo, quarter: string, id: string): IndexKeys => ({
  gsi1pk: statementsOf('beneficiary', beneficiary),
  gsi1sk: sort(quarter, id),
  gsi2pk: statementsOf('authority', authority),
  gsi2sk: sort(quarter, id),
});
/** The last number that an authority gave to a statement in a year. */
export const statementCounterKey = (authority: Kbo, year: string): ItemKey => ({
  pk: partition('NUMBERS', 'statement', authority),
  sk: sort(year),
});

/** What is invoiced of a statement, apart from it: it comes later, and lies there in parts. */
export const settlementPartition = (statement: string): PartitionKey => partition('SETTLEMENT', statement);
export const settlementKey = (statement: string, part: number): ItemKey => ({
  pk: settlementPartition(statement),
  sk: sort('PART', ordinal(part)),
});
/** All that was ever recorded of one movement of a bank; in the index of its statement, and of the file that told it. */
export const paymentPartition = (id: string): PartitionKey => partition('PAYMENT', id);
export const paymentKey = (id: string, number: number): ItemKey => ({ pk: paymentPartition(id), sk: sort('ENTRY', ordinal(number)) });
export const paymentsOf = (source: 'statement' | 'import', id: string): PartitionKey => partition('PAYMENTS', source, id);
export const paymentIndex = (statement: string, file: string, at: string, id: string, number: number): IndexKeys => ({
  gsi1pk: paymentsOf('statement', statement),
  gsi1sk: sort(at, id, ordinal(number)),
  gsi2pk: paymentsOf('import', file),
  gsi2sk: sort(at, id, ordinal(number)),
});
/** A bank's file with its movements, in the list of who put it in. */
export const paymentImportPartition = (id: string): PartitionKey => partition('PAYMENT-IMPORT', id);
export const paymentImportKey = (id: string): ItemKey => ({ pk: paymentImportPartition(id), sk: sort('IMPORT') });
export const paymentMovementsPrefix = (hash: string): SortKey => sort('MOVEMENTS', hash, '');
export const paymentMovementsKey = (id: string, hash: string, part: number): ItemKey => ({
  pk: paymentImportPartition(id),
  sk: sort('MOVEMENTS', hash, ordinal(part)),
});
export const paymentImportsOf = (beneficiary: Kbo): PartitionKey => partition('PAYMENT-IMPORTS', beneficiary);
export const paymentImportIndex = (beneficiary: Kbo, at: string, id: string): IndexKeys => ({
  gsi1pk: paymentImportsOf(beneficiary),
  gsi1sk: sort(at, id),
});

/** What a supplier declared of a month with all its versions; in its own list, and in that of the authority, by month. */
export const declarationPartition = (id: string): PartitionKey => partition('DECLARATION', id);
export const declarationKey = (id: string): ItemKey => ({ pk: declarationPartition(id), sk: sort('DECLARATION') });
export const declarationVersionKey = (id: string, version: number): ItemKey => ({
  pk: declarationPartition(id),
  sk: sort('VERSION', ordinal(version)),
});
/** Steps in settling how one order differs; what people typed for its number is hashed. */
export const differenceStepKey = (id: string, order: string, version: number): ItemKey => ({
  pk: declarationPartition(id),
  sk: sort('DIFFERENCE', order, ordinal(version)),
});
export const declarationsOf = (viewer: 'supplier' | 'authority', kbo: Kbo): PartitionKey => partition('DECLARATIONS', viewer, kbo);
export const monthPrefix = (month: string): SortKey => sort(month, '');
export const declarationIndex = (supplier: Kbo, authority: Kbo, month: string, id: string): IndexKeys => ({
  gsi1pk: declarationsOf('supplier', supplier),
  gsi1sk: sort(month, id),
  gsi2pk: declarationsOf('authority', authority),
  gsi2sk: sort(month, id),
});

/** A shared cost; and per body that it concerns a row of its list, by the day of the cost. */
export const sharedCostPartition = (id: string): PartitionKey => partition('COST', id);
export const sharedCostKey = (id: string): ItemKey => ({ pk: sharedCostPartition(id), sk: sort('COST') });
export const sharedCostFaceKey = (id: string, body: Kbo): ItemKey => ({ pk: sharedCostPartition(id), sk: sort('FACE', body) });
export const sharedCostsOf = (body: Kbo): PartitionKey => partition('COSTS', body);
export const sharedCostIndex = (body: Kbo, incurredOn: string, id: string): IndexKeys => ({
  gsi1pk: sharedCostsOf(body),
  gsi1sk: sort(incurredOn, id),
});

/** Read to see whether the table answers; there need not be such an item. */
export const healthKey: ItemKey = { pk: partition('HEALTH'), sk: sort('HEALTH') };
