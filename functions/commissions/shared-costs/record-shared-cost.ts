import type { Weight } from '../../../shared/domain/commissions/distribution.ts';
import { type CostKey, type CostPart, divideCost, reversalOf, type SharedCost } from '../../../shared/domain/commissions/shared-cost.ts';
import type { Framework } from '../../../shared/domain/frameworks/framework.ts';
import type { FrameworkId } from '../../../shared/domain/frameworks/ids.ts';
import type { Cents } from '../../../shared/domain/money/cents.ts';
import type { Organisation } from '../../../shared/domain/organisations/organisation.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { brusselsDate, type LocalDate } from '../../../shared/domain/time/local-date.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import { actorOf } from '../../ordering/change-order.ts';
import { ownFramework } from '../../organisations/attribution-view.ts';
import type { Clock } from '../../platform/clock.ts';
import { fingerprint, idFor } from '../../platform/ids.ts';
import type { BeneficiaryRepository } from '../beneficiary.repository.ts';
import { reversalId } from './reversal-id.ts';
import type { SharedCostRepository } from './shared-cost.repository.ts';

export interface SharedCostDeps {
  readonly costs: SharedCostRepository;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly beneficiaries: BeneficiaryRepository;
  readonly now: Clock;
}

export interface CostDraft {
  readonly framework: FrameworkId;
  readonly title: string;
  readonly document: string;
  readonly incurredOn: LocalDate;
  readonly amount: Cents;
  readonly key: CostKey;
  readonly participants: readonly Weight[];
}

interface Judged {
  readonly framework: Framework;
  readonly authorityName: string;
  readonly total: number;
  readonly parts: readonly CostPart[];
}

type Refused = 'not-found' | 'invalid-date' | 'intercommunale-unknown' | 'distribution-impossible';

const nameIn = (known: readonly Organisation[], kbo: string): string => known.find((each) => each.kbo === kbo)?.name ?? kbo;

const judge = async (
  { frameworks, beneficiaries, now }: SharedCostDeps,
  caller: Principal,
  draft: CostDraft,
): Promise<Result<Judged, Refused>> => {
  const [framework, known] = await Promise.all([ownFramework(frameworks, caller, draft.framework), beneficiaries.intercommunales()]);
  if (!framework) return refuse('not-found');
  const today = brusselsDate(now());
  if (draft.incurredOn > today) return refuse('invalid-date', { field: 'incurredOn', latest: today });
  const stranger = draft.participants.find(({ body }) => !known.some(({ kbo }) => kbo === body));
  if (stranger) return refuse('intercommunale-unknown', { intercommunale: stranger.body });
  const divided = divideCost(draft);
  if (!divided.ok) return divided;
  const parts = divided.value.parts.map(({ body, weight, amount }) => ({ payer: body, payerName: nameIn(known, body), weight, amount }));
  return ok({ framework, authorityName: nameIn(known, framework.authority), total: divided.value.total, parts });
};

/** How a cost of one of the own frameworks would be divided; two queries. */
export const makePreviewSharedCost = (deps: SharedCostDeps) => async (caller: Principal, draft: CostDraft) => {
  const judged = await judge(deps, caller, draft);
  return judged.ok ? ok({ total: judged.value.total, parts: judged.value.parts }) : judged;
};

/**
 * Records a cost of one of the own frameworks with the part of everybody, once per key; the same key with another cost is
 * `key-reused`. Refuses a day that is still to come, a participant that is no intercommunale, and what cannot be divided.
 */
export const makeRecordSharedCost = (deps: SharedCostDeps) => async (caller: Principal, draft: CostDraft, idempotencyKey: string) => {
  const { costs, now } = deps;
  const id = idFor('shared-cost', caller, idempotencyKey);
  const request = fingerprint(draft);
  const again = async (): Promise<Result<SharedCost, 'key-reused'> | undefined> => {
    const earlier = (await costs.find([id])).get(id);
    return earlier && (earlier.request === request ? ok(earlier.cost) : refuse('key-reused'));
  };
  const earlier = await again();
  if (earlier) return earlier;
  const judged = await judge(deps, caller, draft);
  if (!judged.ok) return judged;
  const { framework, authorityName, total, parts } = judged.value;
  const { participants: _, ...said } = draft;
  const cost: SharedCost = {
    ...said,
    id,
    authority: framework.authority,
    authorityName,
    frameworkTitle: framework.title,
    total,
    parts,
    recordedAt: now(),
    recordedBy: actorOf(caller),
  };
  const added = await costs.add(cost, request);
  if (added.ok) return ok(cost);
  const first = await again();
  if (!first) throw new Error(`shared cost ${id} exists and is not there`);
  return first;
};

/** Takes a cost of the own authority back, once: asked again it is `cost-reversed`, as is a reversal itself. */
export const makeReverseSharedCost =
  ({ costs, now }: SharedCostDeps) =>
  async (caller: Principal, id: string, { reason }: { readonly reason: string }) => {
    const found = (await costs.find([id])).get(id)?.cost;
    if (found?.authority !== caller.organisation) return refuse('not-found');
    const reversal = reversalOf(found, { id: reversalId(id), reason, at: now(), by: actorOf(caller) });
    if (!reversal.ok) return reversal;
    const added = await costs.add(reversal.value, fingerprint({ reverses: id }));
    return added.ok ? ok(reversal.value) : refuse('cost-reversed', { cost: id });
  };
