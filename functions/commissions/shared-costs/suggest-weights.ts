import type { WeighedMethod } from '../../../shared/domain/commissions/distribution.ts';
import type { Statement } from '../../../shared/domain/commissions/statement.ts';
import type { Framework } from '../../../shared/domain/frameworks/framework.ts';
import type { FrameworkId } from '../../../shared/domain/frameworks/ids.ts';
import { minus, plus, zero } from '../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../../shared/domain/organisations/organisation.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { servedInhabitants } from '../../../shared/domain/organisations/served-inhabitants.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { type LocalDate, localDate } from '../../../shared/domain/time/local-date.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import { ownFramework } from '../../organisations/attribution-view.ts';
import type { BeneficiaryRepository } from '../beneficiary.repository.ts';
import { statementId } from '../make-statement.ts';
import type { WeightsRepository } from './weights.repository.ts';

interface Deps {
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly beneficiaries: BeneficiaryRepository;
  readonly weights: WeightsRepository;
}

interface Asked {
  readonly framework: FrameworkId;
  readonly method: WeighedMethod;
  readonly day: LocalDate;
}

interface Suggested {
  readonly on?: LocalDate;
  readonly unclear: readonly string[];
  readonly of: (body: Kbo) => { readonly weight: number; readonly missing: readonly string[] };
}

const byInhabitants = async ({ weights }: Deps, { id }: Framework, day: LocalDate): Promise<Suggested> => {
  const { served, on, uncounted, unclear } = servedInhabitants(await weights.municipalities(), id, day);
  return {
    ...(on !== undefined && { on }),
    unclear,
    of: (body) => ({ weight: served.get(body) ?? 0, missing: uncounted.get(body) ?? [] }),
  };
};

/** What was ordered in the beneficiary's own region: of an authority's statement, which has shares in others' too, only those lines. */
const orderedIn = async ({ weights }: Deps, { authority }: Framework, statement: Statement): Promise<number> => {
  const { beneficiary, totals } = statement;
  if (beneficiary !== authority) return minus(totals.list, totals.discount);
  const own = (await weights.lines(statement)).filter(({ region }) => region === beneficiary);
  return plus(zero, ...own.map(({ list, discount }) => minus(list, discount)));
};

/**
 * From issued statements, because those never change, whatever becomes of the orders, and their number does not grow with
 * theirs: four for each intercommunale, of the year before the day.
 */
const byTurnover = async (deps: Deps, framework: Framework, bodies: readonly Organisation[], day: LocalDate): Promise<Suggested> => {
  const year = Number(day.slice(0, 4)) - 1;
  const quarters = [1, 2, 3, 4].map((number) => `${year}-Q${number}`);
  const scope = { authority: framework.authority, framework: framework.id };
  const issued = await deps.weights.statements(
    bodies.flatMap(({ kbo }) => quarters.map((quarter) => statementId({ ...scope, beneficiary: kbo, quarter }))),
  );
  const sums = new Map<Kbo, number>();
  for (const statement of issued)
    sums.set(statement.beneficiary, (sums.get(statement.beneficiary) ?? 0) + (await orderedIn(deps, framework, statement)));
  return {
    on: localDate(`${year}-12-31`),
    unclear: [],
    of: (body) => ({
      weight: Math.max(0, sums.get(body) ?? 0),
      missing: quarters.filter((quarter) => !issued.some((statement) => statement.beneficiary === body && statement.quarter === quarter)),
    }),
  };
};

/**
 * What each intercommunale weighs under one of the own frameworks by what is known here, with what is not: a start for the
 * manager, who answers for the figures and with whom they are kept.
 */
export const makeSuggestWeights =
  (deps: Deps) =>
  async (caller: Principal, { framework: id, method, day }: Asked) => {
    const [framework, bodies] = await Promise.all([ownFramework(deps.frameworks, caller, id), deps.beneficiaries.intercommunales()]);
    if (!framework) return refuse('not-found');
    const { of, ...known } =
      method === 'per-inhabitant' ? await byInhabitants(deps, framework, day) : await byTurnover(deps, framework, bodies, day);
    return ok({ ...known, weights: bodies.map(({ kbo, name }) => ({ body: kbo, name, ...of(kbo) })) });
  };
