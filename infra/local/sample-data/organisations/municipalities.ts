import { cents } from '../../../../shared/domain/money/cents.ts';
import { kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../../../shared/domain/organisations/organisation.ts';
import { localDate } from '../../../../shared/domain/time/local-date.ts';
import reference from '../reference/municipalities.json' with { type: 'json' };
import { accessionsOf } from './accessions.ts';
import { inventedKbo } from './invented-kbo.ts';
import { listedIntercommunales, membershipsFor } from './memberships.ts';
import { lastDayBeforeMergers, mergers, since } from './since.ts';

type Row = (typeof reference.municipalities)[number];

/** The reference has the inhabitants of 2020, summed over the municipalities that merged. */
export const countedOn = localDate('2020-01-01');

/** Orders up to this net amount need no second person. Sample figures: larger administrations delegate more. */
const thresholdOf = (name: string, inhabitants: number) => {
  if (name === 'Berlaar') return cents(8_500_00);
  if (inhabitants > 80_000) return cents(60_000_00);
  return cents(inhabitants < 12_000 ? 10_000_00 : 30_000_00);
};

const townHall = (row: Pick<Row, 'name' | 'postalCode'>) => ({
  street: 'Grote Markt 1 (voorbeeldadres)',
  postalCode: row.postalCode,
  city: row.name,
});

/** Puurs and Sint-Amands merged in 2019; their own numbers are not in the reference, so these are invented. */
const earlierMergers: Readonly<Record<string, Organisation['predecessors']>> = {
  'Puurs-Sint-Amands': ['Puurs', 'Sint-Amands'].map((name, index) => ({
    kbo: inventedKbo(900 + index),
    name,
    until: localDate('2018-12-31'),
  })),
};

/** Whether the merged municipality is the same legal person as one of those that merged. */
const wasThere = (row: Row) => row.predecessors === undefined || row.predecessors.some((before) => before.kbo === row.kbo);

const successorsMemberships = (row: Row) => {
  const own = listedIntercommunales([kbo(row.kbo)]);
  const all = listedIntercommunales([row.kbo, ...(row.predecessors ?? []).map((before) => before.kbo)].map(kbo));
  const brought = all.filter((intercommunale) => !own.includes(intercommunale));
  // A municipality that kept its number goes on as the member it was; only one that was none comes in with those that merged into it.
  if (!wasThere(row)) return membershipsFor(row.name, all, { from: mergers });
  return own.length > 0 || brought.length === 0
    ? membershipsFor(row.name, own, { from: since })
    : membershipsFor(row.name, brought, { from: mergers });
};

const municipality = (row: Row): Organisation => ({
  kbo: kbo(row.kbo),
  ovo: row.ovo,
  nis: row.nis,
  name: row.name,
  kind: 'municipality',
  province: row.province,
  inhabitants: row.inhabitants,
  inhabitantsOn: countedOn,
  address: townHall(row),
  memberships: successorsMemberships(row),
  accessions: accessionsOf(row.name),
  approvalThreshold: thresholdOf(row.name, row.inhabitants),
  predecessors: [
    ...(row.predecessors ?? [])
      .filter((before) => before.kbo !== row.kbo)
      .map((before) => ({ kbo: kbo(before.kbo), name: before.name, until: lastDayBeforeMergers })),
    ...(earlierMergers[row.name] ?? []),
  ],
  invented: false,
  version: 1,
});

/** The 285 municipalities of today. */
export const municipalities: readonly Organisation[] = reference.municipalities.map(municipality);

const ended = ({ kbo: number, name, ovo, nis }: { kbo: string; name: string; ovo: string; nis: string }, successor: Row): Organisation => ({
  kbo: kbo(number),
  ovo,
  nis,
  name,
  kind: 'municipality',
  province: successor.province,
  address: { ...townHall(successor), city: name },
  memberships: membershipsFor(name, listedIntercommunales([kbo(number)]), { from: since, until: lastDayBeforeMergers }),
  accessions: [],
  approvalThreshold: cents(30_000_00),
  predecessors: [],
  invented: false,
  version: 1,
});

/** The legal persons that ceased to exist with the mergers of 2025, for the orders that they placed before. */
export const formerMunicipalities: readonly Organisation[] = reference.municipalities.flatMap((row) =>
  (row.predecessors ?? []).filter((before) => before.kbo !== row.kbo).map((before) => ended(before, row)),
);
