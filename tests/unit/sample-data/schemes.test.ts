import { describe, expect, test } from 'vitest';
import { categories } from '../../../infra/local/sample-data/categories/categories.ts';
import { readScheme, schemeFileOf } from '../../../infra/local/sample-data/load/load-scheme.ts';
import { storedModel } from '../../../infra/local/sample-data/load/scheme-items.ts';
import { organisationBy } from '../../../infra/local/sample-data/organisations/organisations.ts';
import type { SampleScheme } from '../../../infra/local/sample-data/schemes/scheme.ts';
import { schemes } from '../../../infra/local/sample-data/schemes/schemes.ts';
import { volume } from '../../../infra/local/sample-data/schemes/volume/volume.ts';
import { category, model } from '../../../shared/contract/catalogue.schemas.ts';
import { framework, lot } from '../../../shared/contract/frameworks.schemas.ts';
import { awardedFloor, belowAward } from '../../../shared/domain/catalogue/award-floor.ts';
import { unmetRequirements } from '../../../shared/domain/catalogue/minimum-specification.ts';
import type { Model } from '../../../shared/domain/catalogue/model.ts';
import { optionInconsistencies } from '../../../shared/domain/catalogue/option-consistency.ts';
import { withdrawnOn } from '../../../shared/domain/catalogue/price.ts';
import { validateFramework } from '../../../shared/domain/frameworks/validate.ts';
import { day } from '../../support/builders.ts';

const today = day('2026-11-21');
const all: readonly SampleScheme[] = [...schemes, readScheme(schemeFileOf('deelfietsen')), volume];
const schemeCalled = (id: string): SampleScheme => {
  const found = all.find(({ framework: each }) => each.id === id);
  if (!found) throw new Error(`no scheme ${id}`);
  return found;
};
const versionsOf = ({ models }: SampleScheme) => models.flatMap((each) => each.versions.map((version) => ({ model: each, version })));

describe.each(all.map((scheme) => [scheme.framework.id, scheme] as const))('the sample scheme %s', (_, scheme) => {
  test('satisfies the contract and every rule for framework agreements, and is marked as sample', () => {
    expect(framework.safeParse(scheme.framework).error).toBeUndefined();
    for (const each of scheme.lots) expect(lot.safeParse(each).error, each.id).toBeUndefined();
    for (const each of scheme.models) expect(model.safeParse(each).error, each.id).toBeUndefined();
    expect(validateFramework(scheme.framework, scheme.lots)).toEqual([]);
    expect([scheme.framework, ...scheme.models].every(({ sample }) => sample)).toBe(true);
  });

  test('runs today, and its bodies exist', () => {
    expect(scheme.framework.startsOn <= today && today <= scheme.framework.endsOn).toBe(true);
    expect(organisationBy(scheme.framework.authority).kind).toBe('intercommunale');
    for (const { awards } of scheme.lots) for (const { supplier } of awards) expect(organisationBy(supplier).kind).toBe('supplier');
  });

  test('has models in every lot, each once, by an awarded supplier and in a category of the lot', () => {
    const ids = scheme.models.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of scheme.lots) {
      const inLot = scheme.models.filter((candidate) => candidate.lot === each.id);
      expect(inLot.length, each.id).toBeGreaterThan(0);
      for (const { id, supplier, category: of } of inLot) {
        expect(awardedFloor(each, supplier), id).toBeDefined();
        expect(each.categories, id).toContain(of);
      }
    }
  });

  test('never offers below the awarded discount, nor less than the lot asks', () => {
    for (const { model: of, version } of versionsOf(scheme)) {
      const within = scheme.lots.find(({ id }) => id === of.lot);
      if (!within) throw new Error(`no lot ${of.lot}`);
      expect(belowAward(version, awardedFloor(within, of.supplier) ?? (0 as never)), of.id).toEqual([]);
      expect(unmetRequirements(within.minimumSpecification, version.attributes), of.id).toEqual([]);
    }
  });

  test('has options that refer to each other and attributes that the category defines', () => {
    for (const { model: of, version } of versionsOf(scheme)) {
      const defined = categories.find(({ id }) => id === of.category)?.attributes.map(({ key }) => key) ?? [];
      expect(optionInconsistencies(version.options), of.id).toEqual([]);
      expect(
        Object.keys(version.attributes).filter((key) => !defined.includes(key)),
        of.id,
      ).toEqual([]);
    }
  });

  test('numbers versions up to the model’s own and dates them in order', () => {
    for (const { id, version, versions } of scheme.models) {
      expect(versions.at(-1)?.number ?? 0, id).toBeLessThanOrEqual(version);
      expect(versions.map(({ effectiveFrom }) => effectiveFrom).toSorted(), id).toEqual(versions.map(({ effectiveFrom }) => effectiveFrom));
    }
  });
});

describe('the sample catalogue', () => {
  const inCategory = (scheme: SampleScheme, id: string) =>
    scheme.models.filter((each) => each.category === id && !withdrawnOn(each, today));
  const gestroomd = schemeCalled('gestroomd');

  test('describes its categories by the contract', () => {
    for (const each of categories) expect(category.safeParse(each).error, each.id).toBeUndefined();
    expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length);
  });

  test('offers over a hundred vehicles in 64 lots and in every category of vehicles', () => {
    expect(gestroomd.lots).toHaveLength(64);
    expect(gestroomd.models.filter((each) => !withdrawnOn(each, today)).length).toBeGreaterThanOrEqual(140);
    const vehicles = categories.filter(({ family }) => family === 'Voertuigen').map(({ id }) => id);
    expect(vehicles).toHaveLength(10);
    for (const id of vehicles) expect(inCategory(gestroomd, id).length, id).toBeGreaterThanOrEqual(8);
    for (const { versions } of gestroomd.models) expect(versions.at(-1)?.options.length).toBeGreaterThanOrEqual(2);
  });

  test('awards discounts from 5 to 40 %', () => {
    const rates = gestroomd.models.map(({ versions: [first] }) => first.discountRate);
    expect(Math.min(...rates)).toBeGreaterThanOrEqual(500);
    expect(Math.max(...rates)).toBe(4_000);
  });

  test('offers the 25 Hoppin products, and beside them services', () => {
    const { models } = schemeCalled('hoppin');
    expect(models.filter((each) => each.category !== 'site-service')).toHaveLength(25);
    expect(models.filter((each) => each.category === 'site-service').length).toBeGreaterThan(0);
  });

  test('publishes of a cascade only what the first in rank offers', () => {
    const { lots, models } = schemeCalled('archeologie');
    const first = (of: Model) => lots.find(({ id }) => id === of.lot)?.awards.find(({ rank }) => rank === 1)?.supplier;
    expect(models.every((each) => each.supplier === first(each))).toBe(true);
    expect(lots.every(({ awardMethod, awards }) => awardMethod === 'cascade' && awards.length === 3)).toBe(true);
  });

  test('has withdrawn models whose replacement is on offer, and prices that are still to come', () => {
    const withdrawn = gestroomd.models.filter((each) => withdrawnOn(each, today));
    expect(withdrawn.length).toBeGreaterThanOrEqual(2);
    for (const { withdrawal } of withdrawn) {
      const replacement = gestroomd.models.find(({ id }) => id === withdrawal?.replacement);
      expect(replacement && !withdrawnOn(replacement, today)).toBe(true);
    }
    expect(gestroomd.models.some(({ versions }) => (versions.at(-1)?.effectiveFrom ?? today) > today)).toBe(true);
  });

  test('has a lot for each award method that there is', () => {
    expect(new Set(schemes.flatMap(({ lots }) => lots.map(({ awardMethod }) => awardMethod)))).toEqual(
      new Set(['catalogue', 'cascade', 'mini-competition']),
    );
  });

  test('is stored with the version in force and what is scheduled, no older ones', () => {
    for (const each of gestroomd.models.map(storedModel))
      expect(each.versions.filter(({ effectiveFrom }) => effectiveFrom <= today).length, each.id).toBeLessThanOrEqual(1);
  });
});
