import type { Framework, Lot } from '../../../../../shared/domain/frameworks/framework.ts';
import { frameworkId, lotId } from '../../../../../shared/domain/frameworks/ids.ts';
import { localDate } from '../../../../../shared/domain/time/local-date.ts';
import type { CategoryId } from '../../categories/categories.ts';
import { igemo } from '../../organisations/intercommunales.ts';
import { type SupplierSlug, supplierKbo } from '../../organisations/suppliers.ts';
import { euro, percent } from '../amounts.ts';
import { plainTerms, supplyVat } from '../plain-terms.ts';
import type { SampleScheme } from '../scheme.ts';
import { services } from './services.ts';

const startsOn = localDate('2023-01-01');

const framework: Framework = {
  id: frameworkId('archeologie'),
  title: 'Archeologisch vooronderzoek',
  summary:
    'Bureaustudie, boringen en proefsleuven voor vergunningsplichtige bodemingrepen, via IGEMO. Wat de bureaustudie vindt, bepaalt welk veldwerk volgt. Prijzen en rangschikking op deze site zijn voorbeelden.',
  authority: igemo,
  references: {
    notice: 'Voorbeeld: BDA 2022-000000',
    decision: 'Voorbeeld: gunningsbeslissing raad van bestuur IGEMO van 9 december 2022',
  },
  awardedOn: localDate('2022-12-09'),
  startsOn,
  endsOn: localDate('2026-12-31'),
  maximum: { value: euro(1_500_000) },
  eligibility: {
    anyOf: [{ kinds: ['municipality', 'ocmw', 'agb', 'intercommunale'], regions: [igemo] }],
    accessionRequired: false,
  },
  commissionRules: [],
  vatRules: [supplyVat(startsOn)],
  terms: plainTerms(5),
  sample: true,
  version: 1,
};

/** The three bureaus in the rank that each lot was awarded in: invented, the reports do not say it. */
const rows: readonly (readonly [number: string, title: string, category: CategoryId, maximum: number, ranked: readonly SupplierSlug[]])[] =
  [
    ['1', 'Bureaustudie', 'desk-study', 300_000, ['baac', 'gate', 'monument']],
    ['2', 'Landschappelijk booronderzoek', 'landscape-boring', 250_000, ['gate', 'baac', 'monument']],
    ['3', 'Archeologisch booronderzoek', 'archaeological-boring', 300_000, ['gate', 'monument', 'baac']],
    ['4', 'Proefsleuven', 'trial-trench', 650_000, ['monument', 'baac', 'gate']],
  ];

const lots: readonly Lot[] = rows.map(([number, title, category, maximum, ranked]) => ({
  id: lotId(`${framework.id}.${number}`),
  framework: framework.id,
  number,
  title,
  categories: [category],
  awardMethod: 'cascade',
  awards: ranked.map((slug, index) => ({ supplier: supplierKbo(slug), rank: index + 1, discountFloor: percent(0) })),
  maximum: { value: euro(maximum) },
  pricing: 'per-unit',
  terms: [],
  splitPerSite: false,
  minimumSpecification: [{ attribute: 'report', oneOf: ['true'] }],
  version: 1,
}));

export const archeologie: SampleScheme = { framework, lots, models: services };
