import { getFrameworkRoute, listFrameworksRoute } from '../../../../shared/contract/frameworks.routes.ts';
import { callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';
import { type CeilingRow, rowsOf } from './ceiling-rows.ts';

/** Every ceiling of the own organisation's frameworks: the list, then each framework's lots side by side. */
export const loadCeilings = async (authority: string, signal: AbortSignal): Promise<ApiResult<readonly CeilingRow[]>> => {
  const list = await callApi(listFrameworksRoute, { signal });
  if (!list.ok) return list;
  const own = list.value.items.filter(({ framework }) => framework.authority === authority);
  const details = await Promise.all(
    own.map(({ framework }) => callApi(getFrameworkRoute, { params: { frameworkId: framework.id }, signal })),
  );
  const rows: CeilingRow[] = [];
  for (const detail of details) {
    if (!detail.ok) return detail;
    rows.push(...rowsOf(detail.value));
  }
  return { ok: true, value: rows };
};
