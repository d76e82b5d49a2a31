import { makeRecordSharedCost } from '../../../../functions/commissions/shared-costs/record-shared-cost.ts';
import { makeSharedCostRepository } from '../../../../functions/commissions/shared-costs/shared-cost.repository.ts';
import type { Database } from '../../../../functions/platform/database.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { servedInhabitants } from '../../../../shared/domain/organisations/served-inhabitants.ts';
import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { momentOn } from '../history/moments.ts';
import { igemo, intercommunales } from '../organisations/intercommunales.ts';
import { countedOn, municipalities } from '../organisations/municipalities.ts';
import { samplePeople } from '../people.ts';

const incurredOn = localDate('2025-03-17');

/**
 * What starting Gestroomd up cost IGEMO, borne by all intercommunales that serve municipalities, per inhabitant. Amount and
 * invoice are invented. By the use case of live ones, under one key, so that loading twice records it once.
 * @returns how many there are
 */
export const loadSharedCosts = async ({
  database,
  frameworks,
}: {
  readonly database: Database;
  readonly frameworks: readonly Framework[];
}) => {
  const manager = samplePeople.find(({ organisation, roles }) => organisation === igemo && roles.includes('manager'));
  const gestroomd = frameworks.find(({ id }) => id === 'gestroomd');
  if (!manager || !gestroomd) throw new Error('the sample has no Gestroomd, or nobody who manages it');
  const { served } = servedInhabitants(municipalities, gestroomd.id, incurredOn);
  const record = makeRecordSharedCost({
    costs: makeSharedCostRepository(database),
    frameworks: { list: async () => frameworks },
    beneficiaries: { intercommunales: async () => intercommunales },
    now: () => momentOn(incurredOn, 0),
  });
  const recorded = await record(
    { person: manager.id, name: manager.name, organisation: igemo, roles: ['manager'] },
    {
      framework: gestroomd.id,
      title: 'Opstartkosten Gestroomd',
      document: 'Voorbeeld: factuur 2025/031 van het studiebureau',
      incurredOn,
      amount: cents(48_750_00),
      key: {
        method: 'per-inhabitant',
        from: gestroomd.startsOn,
        until: gestroomd.endsOn,
        on: countedOn,
        source: 'Inwoners van 2020, opgeteld per bediende gemeente',
      },
      participants: intercommunales.flatMap(({ kbo }) => {
        const weight = served.get(kbo) ?? 0;
        return weight > 0 ? [{ body: kbo, weight }] : [];
      }),
    },
    'opstartkosten-gestroomd',
  );
  if (!recorded.ok) throw new Error(`shared cost: ${recorded.code} ${JSON.stringify(recorded.detail)}`);
  return 1;
};
