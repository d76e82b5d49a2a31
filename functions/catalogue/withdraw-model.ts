import type { Withdrawal } from '../../shared/domain/catalogue/model.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { refuse } from '../../shared/domain/result.ts';
import type { ModelReader } from './model-reading.repository.ts';
import type { SubmitChange } from './submit-change.ts';

interface Deps {
  readonly models: Pick<ModelReader, 'find'>;
  readonly submit: SubmitChange;
}

/** A supplier takes its own model out of the range: a proposal like any other, that says nothing else. */
export const makeWithdrawModel =
  ({ models, submit }: Deps) =>
  async (
    caller: Principal,
    id: ModelId,
    { version, submission, from, ...withdrawal }: Withdrawal & { readonly version: number; readonly submission: number },
  ) => {
    const model = await models.find(id);
    if (model?.supplier !== caller.organisation) return refuse('not-found');
    const { category } = model;
    return submit(
      caller,
      { model: id, category, effectiveFrom: from, reason: 'catalogue-change', withdrawal },
      { model: version, submission },
    );
  };
