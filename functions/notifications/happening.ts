import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { actor, instant, kbo, modelId, version } from '../../shared/contract/primitives.ts';
import type { ModelAction } from '../../shared/domain/catalogue/submission.ts';
import type { Happening } from '../../shared/domain/notifications/subject.ts';
import { toldAs } from '../../shared/domain/notifications/telling.ts';
import { statementEventRecord } from '../commissions/statement-event.record.ts';
import { incidentEventRecord } from '../incidents/incident.record.ts';
import { orderEventRecord } from '../ordering/order.record.ts';
import type { Item } from '../platform/record.ts';
import { itemOf } from '../platform/stream-image.ts';
import { quoteEventRecord } from '../quotes/quote.record.ts';
import { mailRecord } from './mail.record.ts';

/** Of a model's event no more than is told of it, as in `subject.repository.ts`; its kind is that of `submission.record.ts`. */
const modelEvent = 'model-event';
const modelEventFace = z.object({
  model: modelId,
  version,
  action: z.string(),
  by: z.string(),
  byName: z.string(),
  at: instant,
  note: z.string().optional(),
  supplier: kbo,
  authority: kbo,
  together: z.int().optional(),
});
const decisions: ReadonlySet<string> = new Set<ModelAction>(['confirmed', 'declined', 'revision-asked']);

/** The same of a version of a declaration, and of a step in settling a difference; their kinds are those of `declaration.record.ts`. */
const [declaredKind, differenceKind] = ['declaration-version', 'difference-step'] as const;
const declaredFace = z.object({ declaration: z.string(), version, at: instant, by: actor });
const differenceFace = declaredFace.extend({ action: z.string(), text: z.string().optional() });

const readers: Readonly<Record<string, (item: Item) => Happening>> = {
  [orderEventRecord.kind]: (item) => {
    const { order: subject, version, action, about, by, at, note } = orderEventRecord.parse(item);
    return { kind: 'order', subject, version, action: toldAs({ action, about }), by, at, note };
  },
  [quoteEventRecord.kind]: (item) => {
    const { quote: subject, version, action, by, at, note } = quoteEventRecord.parse(item);
    return { kind: 'quote', subject, version, action, by, at, note };
  },
  [incidentEventRecord.kind]: (item) => {
    const { incident: subject, version, action, by, at, note } = incidentEventRecord.parse(item);
    return { kind: 'incident', subject, version, action, by, at, note };
  },
  [statementEventRecord.kind]: (item) => {
    const { statement: subject, version, action, by, at, note } = statementEventRecord.parse(item);
    return { kind: 'statement', subject, version, action, by, at, note };
  },
  [declaredKind]: (item) => {
    const { declaration: subject, version, at, by } = declaredFace.parse(item);
    return { kind: 'declaration', subject, version, action: 'declare', by, at };
  },
  [differenceKind]: (item) => {
    const { declaration: subject, version, action, at, by, text: note } = differenceFace.parse(item);
    return { kind: 'declaration', subject, version, action, by, at, note };
  },
  [modelEvent]: (item) => {
    const {
      model: subject,
      version,
      action,
      by: person,
      byName: name,
      at,
      note,
      supplier,
      authority,
      together,
    } = modelEventFace.parse(item);
    const by = { person, name, organisation: decisions.has(action) ? authority : supplier };
    return { kind: action === 'submitted' ? 'proposal' : 'model', subject, version, action, by, at, note, together };
  },
};

/** What a new item of the table asks for; undefined for everything else, which is most of the stream. */
export const askedBy = ({
  eventName,
  dynamodb,
}: DynamoDBRecord): { readonly happening: Happening } | { readonly mail: string } | undefined => {
  if (eventName !== 'INSERT') return undefined;
  const kind = dynamodb?.NewImage?.kind?.S ?? '';
  const read = readers[kind];
  const item = read || kind === mailRecord.kind ? itemOf(dynamodb?.NewImage) : undefined;
  if (!item) return undefined;
  return read ? { happening: read(item) } : { mail: mailRecord.parse(item).id };
};
