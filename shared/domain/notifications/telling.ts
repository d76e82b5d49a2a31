import type { ModelAction } from '../catalogue/submission.ts';
import type { DifferenceAction } from '../commissions/difference.ts';
import type { StatementAction } from '../commissions/statement-event.ts';
import type { IncidentEvent } from '../incidents/incident.ts';
import type { OrderEvent } from '../ordering/order.ts';
import type { QuoteEvent } from '../quotes/quote.ts';
import type { SubjectKind } from './subject.ts';
import type { Topic } from './topic.ts';

/**
 * `preparers`: those of the buyer who made it; `signers`: who may sign now; `supplier`: the supplier's people;
 * `managers`: those of the contracting authority; `involved-managers`: they too, once the matter was brought before them;
 * `reviewers`: those of the intercommunale that receives a statement; `issuers`: the managers of the authority that issued it.
 */
export type Audience = 'preparers' | 'signers' | 'supplier' | 'managers' | 'involved-managers' | 'reviewers' | 'issuers';

export interface Telling {
  readonly topic: Topic;
  readonly to: readonly Audience[];
}

const tell = (topic: Topic, ...to: readonly [Audience, ...Audience[]]): readonly Telling[] => [{ topic, to }];
const nobody: readonly Telling[] = [];

/** What happens to an invoice is one step of its order, told apart by what it is about. */
type InvoiceAction = 'pay' | 'restitute' | 'withdraw-invoice';

const orderTellings = {
  create: nobody,
  revise: nobody,
  submit: tell('approval-asked', 'signers'),
  return: tell('order-returned', 'preparers'),
  endorse: tell('approval-asked', 'signers'),
  decline: tell('order-declined', 'preparers'),
  approve: tell('order-approved', 'preparers'),
  'auto-approve': nobody,
  reopen: nobody,
  place: [...tell('order-came-in', 'supplier'), ...tell('order-placed', 'preparers')],
  receive: tell('order-received', 'preparers'),
  acknowledge: tell('order-acknowledged', 'preparers'),
  refuse: tell('order-refused', 'preparers'),
  propose: tell('order-proposed', 'preparers'),
  agree: tell('proposal-agreed', 'supplier'),
  disagree: tell('proposal-declined', 'supplier'),
  'move-date': tell('date-moved', 'preparers'),
  appoint: tell('delivery-appointed', 'preparers', 'supplier'),
  deliver: tell('delivery-made', 'preparers'),
  accept: tell('delivery-accepted', 'supplier'),
  'refuse-delivery': tell('delivery-refused', 'supplier'),
  mend: tell('defects-mended', 'preparers'),
  invoice: tell('invoice-checked', 'preparers', 'supplier'),
  pay: tell('invoice-paid', 'supplier'),
  restitute: tell('penalty-restituted', 'supplier'),
  'withdraw-invoice': tell('invoice-withdrawn', 'preparers', 'supplier'),
  penalise: tell('penalty-decided', 'supplier'),
  close: nobody,
  discard: nobody,
  cancel: tell('order-cancelled', 'supplier', 'preparers'),
  'cancel-rest': tell('rest-cancelled', 'supplier', 'preparers'),
} as const satisfies Record<OrderEvent['action'] | InvoiceAction, readonly Telling[]>;

const aboutInvoice = {
  payment: 'pay',
  restitution: 'restitute',
  withdrawal: 'withdraw-invoice',
} as const satisfies Record<string, InvoiceAction>;

/** As what an event of an order is told. */
export const toldAs = ({ action, about = '' }: Pick<OrderEvent, 'action' | 'about'>): keyof typeof orderTellings => {
  const subject = about.split('/')[0] ?? '';
  return subject in aboutInvoice ? aboutInvoice[subject as keyof typeof aboutInvoice] : action;
};

const quoteTellings = {
  request: tell('quote-asked', 'supplier'),
  message: tell('quote-message', 'preparers', 'supplier'),
  offer: tell('quote-offered', 'preparers'),
  decline: tell('quote-declined', 'preparers'),
  counter: tell('quote-countered', 'supplier'),
  accept: tell('quote-accepted', 'supplier'),
  reject: tell('quote-rejected', 'supplier'),
  withdraw: tell('quote-withdrawn', 'supplier'),
  expire: tell('quote-expired', 'preparers', 'supplier'),
} as const satisfies Record<QuoteEvent['action'], readonly Telling[]>;

const escalated = [...tell('incident-to-decide', 'managers'), ...tell('incident-escalated', 'preparers', 'supplier')];

/** Both parties each time: whoever did it is left out, and so are the colleagues of a supplier who did. */
const incidentTellings = {
  open: tell('incident-opened', 'preparers', 'supplier'),
  message: tell('incident-message', 'preparers', 'supplier', 'involved-managers'),
  answer: tell('incident-answered', 'preparers', 'supplier'),
  resolve: tell('incident-resolved', 'preparers', 'supplier'),
  close: tell('incident-closed', 'preparers', 'supplier'),
  reopen: tell('incident-reopened', 'preparers', 'supplier'),
  escalate: escalated,
  'auto-escalate': escalated,
  decide: tell('incident-decided', 'preparers', 'supplier'),
  'hand-back': tell('incident-handed-back', 'preparers', 'supplier'),
} as const satisfies Record<IncidentEvent['action'], readonly Telling[]>;

/** What the manager decided about what a supplier sent in; what passed by itself, or was taken back, asks nobody's attention. */
const modelTellings = {
  submitted: nobody,
  published: nobody,
  confirmed: tell('model-confirmed', 'supplier'),
  declined: tell('model-declined', 'supplier'),
  'revision-asked': tell('model-revision-asked', 'supplier'),
  retracted: nobody,
} as const satisfies Record<ModelAction, readonly Telling[]>;

/** Both sides of a statement, each of what the other did; of a first signature whoever gives the second. */
const statementTellings = {
  issue: tell('statement-issued', 'reviewers'),
  dispute: tell('statement-disputed', 'issuers'),
  'withdraw-dispute': tell('dispute-withdrawn', 'issuers'),
  answer: tell('statement-answered', 'reviewers'),
  sign: tell('statement-signed', 'reviewers'),
  approve: tell('statement-approved', 'issuers', 'reviewers'),
  settle: tell('statement-settled', 'reviewers'),
} as const satisfies Record<StatementAction, readonly Telling[]>;

/** That a declaration arrived is confirmed to its supplier, whoever of them sent it. */
const declarationTellings = {
  declare: tell('declaration-received', 'supplier'),
  explain: tell('difference-explained', 'managers'),
  accept: tell('difference-accepted', 'supplier'),
  decline: tell('difference-declined', 'supplier'),
} as const satisfies Record<'declare' | DifferenceAction, readonly Telling[]>;

/** Who is told what when something happens to a subject of a kind. */
export const tellings: Readonly<Record<SubjectKind, Readonly<Record<string, readonly Telling[]>>>> = {
  order: orderTellings,
  quote: quoteTellings,
  incident: incidentTellings,
  model: modelTellings,
  statement: statementTellings,
  declaration: declarationTellings,
  'sales-month': {},
  proposal: { submitted: tell('model-proposed', 'managers') },
};

const calendarActions: ReadonlySet<string> = new Set<(QuoteEvent | IncidentEvent)['action']>(['expire', 'auto-escalate']);

/** Nobody did it, whatever name it bears: so nobody is left out, and no colleague of theirs either. */
export const isByCalendar = (action: string): boolean => calendarActions.has(action);

/** What somebody did is confirmed to themselves too, and to their colleagues. */
export const isConfirmed = (action: string): boolean => action === 'declare';
