import type { Framework, Lot } from '../../../../../shared/domain/frameworks/framework.ts';
import { frameworkId, lotId } from '../../../../../shared/domain/frameworks/ids.ts';
import { localDate } from '../../../../../shared/domain/time/local-date.ts';
import type { CategoryId } from '../../categories/categories.ts';
import { dds, igemo, interwaas, solva, veneco } from '../../organisations/intercommunales.ts';
import { type SupplierSlug, supplierKbo } from '../../organisations/suppliers.ts';
import { euro, percent } from '../amounts.ts';
import { commissionVat, plainTerms, supplyVat } from '../plain-terms.ts';
import type { SampleScheme } from '../scheme.ts';
import { furniture } from './furniture.ts';
import { services } from './services.ts';

const startsOn = localDate('2022-05-01');

const framework: Framework = {
  id: frameworkId('hoppin'),
  title: 'Hoppin-aankoopcentrale: straatmeubilair',
  summary:
    'Fietsenstallingen, overkappingen, bushokjes en toebehoren voor Hoppinpunten, met diensten van ontwerp tot plaatsing. Eén bestelbon per leverancier en per Hoppinpunt. Producten en prijzen op deze site zijn voorbeelden.',
  authority: solva,
  references: {
    notice: 'Voorbeeld: aankondiging 2022/S 000-000002',
    decision: 'Voorbeeld: gunningsbeslissing raad van bestuur SOLVA van 22 april 2022',
  },
  awardedOn: localDate('2022-04-22'),
  startsOn,
  endsOn: localDate('2027-04-30'),
  termJustification: 'Voorbeeld: de uitrol van de Hoppinpunten loopt langer dan vier jaar (wet van 17 juni 2016, art. 43, § 2).',
  maximum: { value: euro(9_000_000) },
  eligibility: { anyOf: [{ kinds: ['municipality'], regions: [solva, veneco, dds, interwaas, igemo] }], accessionRequired: false },
  commissionRules: [
    {
      id: 'solva',
      base: { kind: 'percentage', of: 'net', rate: percent(2) },
      shares: [{ to: 'authority', share: percent(100) }],
      source: 'Voorbeeld: vergoeding voor de werking van de aankoopcentrale',
      from: startsOn,
    },
  ],
  vatRules: [supplyVat(startsOn), ...commissionVat(startsOn)],
  terms: plainTerms(7, 2),
  sample: true,
  version: 1,
};

type Row = readonly [
  number: string,
  title: string,
  categories: readonly CategoryId[],
  supplier: SupplierSlug,
  floor: number,
  maximum: number,
];

const rows: readonly Row[] = [
  ['1', 'Fietsenstallingen', ['bicycle-stand'], 'straatgoed', 10, 1_500_000],
  ['2', 'Overkappingen', ['canopy'], 'schuilplaats', 8, 2_500_000],
  ['3', 'Bushokjes', ['bus-shelter'], 'schuilplaats', 8, 2_500_000],
  ['4', 'Banken, zuilen en toebehoren', ['street-furniture'], 'straatgoed', 10, 1_000_000],
  ['5', 'Laad- en bergvoorzieningen', ['street-furniture'], 'laadpunt-en-licht', 6, 1_000_000],
  ['6', 'Ontwerp, opmeting en coördinatie', ['site-service'], 'van-opstal', 0, 500_000],
];

const lots: readonly Lot[] = rows.map(([number, title, categories, supplier, floor, maximum]) => ({
  id: lotId(`${framework.id}.${number}`),
  framework: framework.id,
  number,
  title,
  categories,
  awardMethod: 'catalogue',
  awards: [{ supplier: supplierKbo(supplier), rank: 1, discountFloor: percent(floor) }],
  maximum: { value: euro(maximum) },
  pricing: 'per-unit',
  terms: [],
  splitPerSite: true,
  minimumSpecification: categories.includes('site-service') ? [] : [{ attribute: 'warranty', atLeast: 2 }],
  version: 1,
}));

export const hoppin: SampleScheme = { framework, lots, models: [...furniture, ...services] };
