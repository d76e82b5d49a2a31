import { asRead } from '../frameworks/as-read.ts';
import type { Framework, Lot } from '../frameworks/framework.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { PublishedScheme } from './publication.ts';

/** Every body that a framework agreement names: its authority, suppliers, and those it is open to. */
export const bodiesOf = (framework: Framework, lots: readonly Lot[]): readonly Kbo[] => [
  ...new Set([
    framework.authority,
    ...lots.flatMap(({ awards }) => awards.map(({ supplier }) => supplier)),
    ...framework.eligibility.anyOf.flatMap(({ regions = [], named = [] }) => [...regions, ...named]),
    ...framework.commissionRules.flatMap(({ regions = [] }) => regions),
  ]),
];

/** A framework agreement as it is published; a body without a known name is left out of `names`. */
export const schemeOf = (framework: Framework, lots: readonly Lot[], names: ReadonlyMap<Kbo, string>): PublishedScheme => ({
  framework: asRead(framework),
  authorityName: names.get(framework.authority) ?? framework.authority,
  lots: lots.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  names: Object.fromEntries(
    bodiesOf(framework, lots).flatMap((body) => {
      const name = names.get(body);
      return name === undefined ? [] : [[body, name]];
    }),
  ),
});

/** Every name that the published schemes know. */
export const namesIn = (schemes: readonly PublishedScheme[]): ReadonlyMap<Kbo, string> =>
  new Map(schemes.flatMap(({ names }) => Object.entries(names) as [Kbo, string][]));
