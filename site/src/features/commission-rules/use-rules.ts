import { getCommissionRulesRoute } from '../../../../shared/contract/commission-rules.routes.ts';
import { listBeneficiariesRoute } from '../../../../shared/contract/commissions.routes.ts';
import { getFrameworkRoute } from '../../../../shared/contract/frameworks.routes.ts';
import type { Framework, Lot } from '../../../../shared/domain/frameworks/framework.ts';
import type { FrameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { type AnswerOf, callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';

export type RulesView = AnswerOf<typeof getCommissionRulesRoute>;

export interface Rules {
  readonly view: RulesView;
  readonly framework: Framework;
  readonly lots: readonly Lot[];
  readonly intercommunales: readonly { readonly kbo: Kbo; readonly name: string }[];
}

/** The rules of a framework with what they may name; a reviewer is told of no regions but its own. */
export const loadRules = async (frameworkId: FrameworkId, manages: boolean, signal: AbortSignal): Promise<ApiResult<Rules>> => {
  const [rules, detail, regions] = await Promise.all([
    callApi(getCommissionRulesRoute, { params: { frameworkId }, signal }),
    callApi(getFrameworkRoute, { params: { frameworkId }, signal }),
    manages ? callApi(listBeneficiariesRoute, { signal }) : undefined,
  ]);
  if (!rules.ok) return rules;
  if (!detail.ok) return detail;
  if (regions && !regions.ok) return regions;
  const { framework, lots } = detail.value;
  return {
    ok: true,
    value: { view: rules.value, framework, lots: lots.map(({ lot }) => lot), intercommunales: regions?.value.items ?? [] },
  };
};
