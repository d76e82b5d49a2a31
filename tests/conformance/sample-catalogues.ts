import { writeCatalogue } from '../../functions/imports/ubl/write-catalogue.ts';
import { categories } from '../../infra/local/sample-data/categories/categories.ts';
import { organisations } from '../../infra/local/sample-data/organisations/organisations.ts';
import { schemes } from '../../infra/local/sample-data/schemes/schemes.ts';
import { modelColumns, optionColumns } from '../../shared/domain/catalogue/import/columns.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Framework, Lot } from '../../shared/domain/frameworks/framework.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { addDays, localDate } from '../../shared/domain/time/local-date.ts';
import type { ConformanceDocument } from './sample-documents.ts';

const today = localDate('2026-06-15');

interface Range {
  readonly framework: Framework;
  readonly lot: Lot;
  readonly models: readonly [Model, ...Model[]];
}

const ranges: readonly Range[] = schemes.flatMap(({ framework, lots, models }) =>
  lots.flatMap((lot) => {
    const own = models.filter((model) => model.lot === lot.id);
    return [...Map.groupBy(own, ({ supplier }) => supplier).values()].flatMap(([first, ...others]): readonly Range[] =>
      first ? [{ framework, lot, models: [first, ...others] }] : [],
    );
  }),
);

const partyOf = (kbo: Kbo) => {
  const organisation = organisations.find((each) => each.kbo === kbo);
  if (!organisation) throw new Error(`organisation ${kbo} is not in the sample`);
  return { kbo, name: organisation.name };
};

const catalogueOf = ({ framework, lot, models }: Range, name = ''): ConformanceDocument => {
  const [{ supplier }] = models;
  const columns = { models: modelColumns(categories.filter(({ id }) => lot.categories.includes(id))), options: optionColumns };
  const sources = { framework, lot, columns, today, supplier: partyOf(supplier), authority: partyOf(framework.authority) };
  return { file: `${lot.id}-${supplier}${name}.catalogue.xml`, bytes: writeCatalogue(models, sources) };
};

/** Ranges that differ in what their catalogues are made of: categories, units, options, withdrawals, successors. */
const kindOf = ({ models }: Range): string =>
  JSON.stringify([
    [...new Set(models.map(({ category }) => category))].toSorted(),
    [...new Set(models.map(({ unit }) => unit))].toSorted(),
    models.some(({ versions }) => versions.some(({ options }) => options.length > 0)),
    models.some(({ withdrawal }) => withdrawal),
    models.some(({ withdrawal }) => withdrawal?.replacement),
  ]);

/** What should not upset XML, and an end beyond that of the agreement, before the price would ever have held. */
const upset = ({ framework, lot, models: [first, ...others] }: Range): Range => {
  const [version] = first.versions;
  const name = 'Wagen “groot” & <snel> ]]> \u0007 🚲';
  const options = version.options.map((option) => ({
    ...option,
    name: `${option.name} & <meer>`,
    excludes: [version.options[0]?.id ?? 'a'],
  }));
  const later = { ...version, effectiveFrom: addDays(framework.endsOn, 60), name, description: 'Eén\r\ntwee', options };
  const gone = { from: addDays(framework.endsOn, 30), reason: 'Uit productie', replacement: others[0]?.id };
  return { framework, lot, models: [{ ...first, versions: [later], withdrawal: gone }, ...others] };
};

/** Catalogues of the sample: of each kind of range one, and of each framework agreement one in which everything is said. */
export const sampleCatalogues = (): readonly ConformanceDocument[] => {
  const kinds = [...new Map(ranges.toReversed().map((range) => [kindOf(range), range])).values()];
  const largest = [...Map.groupBy(ranges, ({ framework }) => framework.id).values()].flatMap((of) =>
    of.toSorted((a, b) => b.models.length - a.models.length).slice(0, 1),
  );
  return [...kinds.map((range) => catalogueOf(range)), ...largest.map((range) => catalogueOf(upset(range), '-upset'))];
};
