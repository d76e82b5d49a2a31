import { orderNumberKey } from '../../../shared/domain/commissions/declaration.ts';
import { type DifferenceAction, differenceMark, mayStep } from '../../../shared/domain/commissions/difference.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { mayRead, viewOf } from './declaration-view.ts';
import type { DeclarationDeps } from './declare-sales.ts';

interface Step {
  readonly declarationId: string;
  /** The order's number as the variance shows it. */
  readonly order: string;
  readonly version: number;
  readonly action: DifferenceAction;
  readonly text?: string | undefined;
}

/**
 * One step in settling how an order differs from what was declared of it: the supplier explains, the manager decides. It
 * holds for the numbers as they are now. The same step sent again answers what stands.
 * Refuses: a stranger's declaration; what differs no more; a step that was overtaken, or that is not the next one.
 */
export const makeSettleDifference =
  ({ declarations, sales, now }: Pick<DeclarationDeps, 'declarations' | 'sales' | 'now'>) =>
  async (caller: Principal, { declarationId, order, version, action, text }: Step) => {
    const found = await declarations.find(declarationId);
    if (!found || !mayRead(caller, found.declaration)) return refuse('not-found');
    const number = orderNumberKey(order);
    const view = await viewOf(sales, found);
    const { person, name, organisation } = caller;
    const repeated = found.steps.some(
      (step) =>
        step.order === number && step.version === version && step.action === action && step.text === text && step.by.person === person,
    );
    if (repeated) return ok(view);
    const difference = view.variance.orders.find((each) => each.number === number);
    const may = mayStep(difference, found.steps, { action, version });
    if (!may.ok) return may;
    if (!difference) throw new Error(`a step was allowed on ${number}, of which nothing differs`);
    const added = await declarations.addStep({
      declaration: declarationId,
      order: number,
      version,
      action,
      ...(text !== undefined && { text }),
      about: differenceMark(difference),
      at: now(),
      by: { person, name, organisation },
    });
    if (!added.ok) return added;
    const after = await declarations.find(declarationId);
    if (!after) throw new Error(`declaration ${declarationId} was there and is not`);
    return ok(await viewOf(sales, after));
  };
