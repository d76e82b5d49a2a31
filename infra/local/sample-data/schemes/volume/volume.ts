import type { Framework, Lot } from '../../../../../shared/domain/frameworks/framework.ts';
import { frameworkId, lotId } from '../../../../../shared/domain/frameworks/ids.ts';
import { localDate } from '../../../../../shared/domain/time/local-date.ts';
import { igemo } from '../../organisations/intercommunales.ts';
import { supplierKbo } from '../../organisations/suppliers.ts';
import { euro, percent } from '../amounts.ts';
import { plainModel } from '../plain-model.ts';
import { commissionVat, plainTerms, supplyVat } from '../plain-terms.ts';
import type { SampleScheme } from '../scheme.ts';

const startsOn = localDate('2024-12-01');

const framework: Framework = {
  id: frameworkId('meetbestand'),
  title: 'Meetbestand: enkel voor metingen',
  summary:
    'Goedkope artikelen waarvan er zeer veel besteld worden, om te meten hoe het systeem zich houdt. Er bestaat geen zulk raamcontract.',
  authority: igemo,
  references: { notice: 'Voorbeeld', decision: 'Voorbeeld' },
  awardedOn: localDate('2024-11-04'),
  startsOn,
  endsOn: localDate('2028-11-30'),
  maximum: { value: euro(5_000_000_000) },
  eligibility: {
    anyOf: [{ kinds: ['municipality', 'ocmw', 'agb', 'police-zone', 'fire-zone', 'school', 'intercommunale'] }],
    accessionRequired: false,
  },
  commissionRules: [
    {
      id: 'per-unit',
      base: { kind: 'per-unit', amount: euro(1) },
      shares: [{ to: 'own-intercommunale', share: percent(100) }],
      source: 'Voorbeeld',
      from: startsOn,
    },
  ],
  vatRules: [supplyVat(startsOn), ...commissionVat(startsOn)],
  terms: plainTerms(10),
  sample: true,
  version: 1,
};

const lot: Lot = {
  id: lotId('meetbestand.1'),
  framework: framework.id,
  number: '1',
  title: 'Meetartikelen',
  categories: ['street-furniture'],
  awardMethod: 'catalogue',
  awards: [{ supplier: supplierKbo('volumeleverancier'), rank: 1, discountFloor: percent(5) }],
  maximum: { value: euro(5_000_000_000) },
  pricing: 'per-unit',
  terms: [],
  splitPerSite: false,
  minimumSpecification: [],
  version: 1,
};

const models = Array.from({ length: 20 }, (_, index) =>
  plainModel('Meetartikel', {
    lot: lot.id,
    supplier: 'volumeleverancier',
    category: 'street-furniture',
    name: `Nummer ${String(index + 1).padStart(2, '0')}`,
    unit: 'stuk',
    description: 'Artikel voor metingen.',
    prices: [['2024-12-01', 24 + index * 31]],
    discount: 5 + (index % 8),
    weeks: 2 + (index % 5),
    attributes: { material: 'coated', installation: false },
    options: { coating: { name: 'Andere kleur', price: 12 } },
  }),
);

/** For measurements only: a scheme of its own, so that the ceilings of the others stay what they were. */
export const volume: SampleScheme = { framework, lots: [lot], models };
