import type { FrameworkId, LotId, ModelId } from '../../shared/domain/frameworks/ids.ts';
import { type AssessmentInputs, assess } from '../../shared/domain/ordering/assess.ts';
import type { LineChoice, Order, OrderId } from '../../shared/domain/ordering/order.ts';
import { instant } from '../../shared/domain/time/local-date.ts';
import { aChoice, aForm, aFramework, aLot, aModel, anOrganisation, aPerson, on } from './builders.ts';
import type { Stock } from './market.ts';
import { granted } from './purchases.ts';

const byId = <Id extends FrameworkId | LotId | ModelId, Entity extends { readonly id: Id }>(
  entities: readonly Entity[],
): ReadonlyMap<Id, Entity> => new Map(entities.map((entity) => [entity.id, entity]));

/** What a basket is assessed on; what is left out is the simplest that works. */
export const inputsFor = ({
  frameworks = [aFramework()],
  lots = [aLot()],
  models = [aModel()],
  buyers = [],
}: Stock = {}): AssessmentInputs => ({
  organisation: buyers[0] ?? anOrganisation(),
  frameworks: byId(frameworks),
  lots: byId(lots),
  models: byId(models),
  on,
});

export const someone = { person: 'p1', name: 'An Peeters', organisation: aPerson('buyer').organisation };
export const noon = instant(new Date('2026-06-15T10:00:00.000Z'));

/** A draft of the usual buyer, priced by the real rules. */
export const anOrder = (overrides: Partial<Order> = {}, lines: readonly LineChoice[] = [aChoice()], inputs = inputsFor()): Order => {
  const [assessed] = granted(assess(lines, inputs));
  if (!assessed) throw new Error('nothing was ordered');
  return {
    ...aForm(),
    ...assessed,
    id: '0123456789abcdefghjkmnpqrs' as OrderId,
    number: '2026-0123-4567',
    state: 'draft',
    version: 1,
    buyer: inputs.organisation.kbo,
    buyerName: inputs.organisation.name,
    supplierName: 'Leverancier',
    preparers: [someone.person],
    createdAt: noon,
    updatedAt: noon,
    sample: false,
    ...overrides,
  };
};
