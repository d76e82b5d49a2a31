import type { AttributeDefinition, Category } from '../../shared/domain/catalogue/category.ts';
import type { CatalogueRow, PublishedScheme } from '../../shared/domain/catalogue/publication.ts';
import type { Framework, Lot } from '../../shared/domain/frameworks/framework.ts';
import { frameworkId, lotId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { kbo } from '../../shared/domain/organisations/kbo.ts';
import { localDate } from '../../shared/domain/time/local-date.ts';

/** A small published catalogue for the site's own tests: two kinds of thing that share one attribute. */
export const today = localDate('2026-11-21');
export const igemo = kbo('0200762878');
export const dealer = kbo('0400000185');

export const range: AttributeDefinition = {
  key: 'range',
  label: 'Rijbereik',
  type: 'number',
  unit: 'km',
  facet: true,
  highlight: true,
  better: 'more',
};
export const drive: AttributeDefinition = {
  key: 'drive',
  label: 'Aandrijving',
  type: 'choice',
  choices: [
    { value: 'BEV', label: 'Volledig elektrisch' },
    { value: 'CNG', label: 'Aardgas' },
  ],
  facet: true,
  highlight: true,
};
export const roof: AttributeDefinition = { key: 'roof', label: 'Groendak', type: 'boolean', facet: true, highlight: false };

export const van: Category = {
  id: 'van',
  name: 'Bestelwagens',
  family: 'Voertuigen',
  silhouette: 'van',
  attributes: [drive, range],
  checklist: [],
};
export const shelter: Category = {
  id: 'shelter',
  name: 'Bushokjes',
  family: 'Straatmeubilair',
  silhouette: 'bus-shelter',
  attributes: [roof],
  checklist: [],
};

export const framework: Framework = {
  id: frameworkId('raam'),
  title: 'Raamcontract',
  summary: 'Om mee te proberen',
  authority: igemo,
  references: { notice: 'a', decision: 'b' },
  awardedOn: localDate('2024-01-01'),
  startsOn: localDate('2024-01-01'),
  endsOn: localDate('2027-12-31'),
  maximum: { value: cents(1_000_000_00) },
  eligibility: { anyOf: [{ kinds: ['municipality', 'ocmw'], regions: [igemo] }], accessionRequired: true },
  commissionRules: [
    {
      id: 'igemo',
      base: { kind: 'per-unit', amount: cents(585_00) },
      shares: [{ to: 'own-intercommunale', share: basisPoints(10_000) }],
      regions: [igemo],
      source: 'tabel',
      from: localDate('2024-01-01'),
    },
    {
      id: 'other',
      base: { kind: 'percentage', of: 'net', rate: basisPoints(180) },
      shares: [{ to: 'own-intercommunale', share: basisPoints(10_000) }],
      source: 'tabel',
      from: localDate('2024-01-01'),
    },
  ],
  vatRules: [
    { lineType: 'supply', rate: basisPoints(2100), source: 'art. 37', from: localDate('2024-01-01') },
    { lineType: 'commission', buyerIsMember: true, rate: basisPoints(0), source: 'art. 44', from: localDate('2024-01-01') },
  ],
  terms: {
    acknowledgementDays: 10,
    paymentDays: 30,
    latePenaltyPerDay: basisPoints(10),
    latePenaltyCap: basisPoints(750),
    latePenaltyBase: 'late-part',
    latePenaltyGraceDays: 0,
    deliveryNoticeDays: 0,
    warrantyMonths: 24,
    revisionMaximum: basisPoints(500),
    source: 'bestek',
  },
  sample: true,
  version: 1,
};

export const lot: Lot = {
  id: lotId('raam.01'),
  framework: framework.id,
  number: '01',
  title: 'Alles',
  categories: ['van', 'shelter'],
  awardMethod: 'catalogue',
  awards: [{ supplier: dealer, rank: 1, discountFloor: basisPoints(500) }],
  maximum: { value: cents(1_000_000_00) },
  pricing: 'per-unit',
  terms: [],
  splitPerSite: false,
  minimumSpecification: [],
  version: 1,
};

export const scheme: PublishedScheme = {
  framework,
  authorityName: 'IGEMO',
  lots: [lot],
  names: { [igemo]: 'IGEMO', [dealer]: 'De Verdeler' },
};

export const row = (slug: string, part: Partial<CatalogueRow> = {}): CatalogueRow => ({
  id: modelId(`raam.01.${slug}`),
  version: 1,
  path: `/catalogue/${slug}.json`,
  lot: lot.id,
  framework: framework.id,
  category: 'van',
  supplier: dealer,
  name: slug,
  brand: 'Merk',
  unit: 'stuk',
  listPrice: cents(20_000_00),
  discountRate: basisPoints(1_000),
  optionCount: 0,
  attributes: {},
  ...part,
});
