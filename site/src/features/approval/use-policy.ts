import { getApprovalPolicyRoute } from '../../../../shared/contract/approval-policy.routes.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';
import { type Load, useLoad } from '../../api/use-load.ts';

export type PolicyView = AnswerOf<typeof getApprovalPolicyRoute>;

/** How the reader's own organisation signs; asks nothing as long as it is not wanted. */
export const usePolicy = (wanted: boolean): Load<PolicyView | undefined> =>
  useLoad(
    String(wanted),
    async (signal): Promise<ApiResult<PolicyView | undefined>> =>
      wanted ? callApi(getApprovalPolicyRoute, { signal }) : { ok: true, value: undefined },
  );

/** Names of the people that rules name, by id. */
export const namesOf =
  ({ approvers }: Pick<PolicyView, 'approvers'>, unknown: string) =>
  (ids: readonly string[]): readonly string[] =>
    ids.map((id) => approvers.find((one) => one.id === id)?.name ?? unknown);
