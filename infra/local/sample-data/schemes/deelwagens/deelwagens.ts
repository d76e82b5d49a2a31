import type { Framework, Lot } from '../../../../../shared/domain/frameworks/framework.ts';
import { frameworkId, lotId } from '../../../../../shared/domain/frameworks/ids.ts';
import { localDate } from '../../../../../shared/domain/time/local-date.ts';
import { igemo } from '../../organisations/intercommunales.ts';
import { supplierKbo } from '../../organisations/suppliers.ts';
import { euro, percent } from '../amounts.ts';
import { plainTerms, supplyVat } from '../plain-terms.ts';
import type { SampleScheme } from '../scheme.ts';
import { offer } from './offer.ts';

const startsOn = localDate('2021-11-01');

const framework: Framework = {
  id: frameworkId('deelwagens'),
  title: 'Elektrisch autodelen en laadpalen',
  summary:
    'Deelwagens en laadpalen voor een termijn naar keuze tegen een gegarandeerd bedrag per maand. Hoe meer anderen de wagen gebruiken, hoe minder het bestuur bijlegt. Besturen treden toe door een beslissing. Prijzen op deze site zijn voorbeelden.',
  authority: igemo,
  references: {
    notice: 'Voorbeeld: aankondiging 2021/S 000-000001',
    decision: 'Voorbeeld: gunningsbeslissing raad van bestuur IGEMO van 15 oktober 2021',
  },
  awardedOn: localDate('2021-10-15'),
  startsOn,
  endsOn: localDate('2028-10-31'),
  termJustification:
    'Voorbeeld: de afschrijving van wagens en laadpalen vraagt een looptijd boven vier jaar (wet van 17 juni 2016, art. 43, § 2).',
  maximum: { value: euro(6_000_000) },
  eligibility: { anyOf: [{ kinds: ['municipality', 'ocmw', 'social-housing'], regions: [igemo] }], accessionRequired: true },
  commissionRules: [],
  vatRules: [supplyVat(startsOn)],
  terms: plainTerms(14),
  sample: true,
  version: 1,
};

const common = {
  framework: framework.id,
  awardMethod: 'catalogue',
  pricing: 'per-month',
  terms: [12, 24, 36, 48],
  splitPerSite: false,
  version: 1,
} as const;

const lots: readonly Lot[] = [
  {
    ...common,
    id: lotId('deelwagens.1'),
    number: '1',
    title: 'Elektrische deelwagens',
    categories: ['shared-car'],
    awards: [{ supplier: supplierKbo('deelstroom'), rank: 1, discountFloor: percent(5) }],
    maximum: { value: euro(5_000_000), quantity: 150 },
    minimumSpecification: [
      { attribute: 'drive', oneOf: ['BEV'] },
      { attribute: 'range', atLeast: 200 },
    ],
  },
  {
    ...common,
    id: lotId('deelwagens.2'),
    number: '2',
    title: 'Laadpalen voor deelwagens',
    categories: ['charging-point'],
    awards: [{ supplier: supplierKbo('laadnet-rivierenland'), rank: 1, discountFloor: percent(3) }],
    maximum: { value: euro(1_000_000), quantity: 120 },
    minimumSpecification: [{ attribute: 'chargingAc', atLeast: 11 }],
  },
];

export const deelwagens: SampleScheme = { framework, lots, models: offer };
