import type { Category } from '../../shared/domain/catalogue/category.ts';
import type { Model, ModelOption, ModelVersion } from '../../shared/domain/catalogue/model.ts';
import type { CommissionRule } from '../../shared/domain/commissions/commission-rule.ts';
import type { Framework, Lot } from '../../shared/domain/frameworks/framework.ts';
import { frameworkId, frameworkOf, lotId, lotOf, modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import type { VatRule } from '../../shared/domain/money/vat.ts';
import type { LineChoice, OrderForm } from '../../shared/domain/ordering/order.ts';
import { type Kbo, kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Membership, Organisation, OrganisationKind } from '../../shared/domain/organisations/organisation.ts';
import type { Principal, Role } from '../../shared/domain/organisations/role.ts';
import { type LocalDate, localDate } from '../../shared/domain/time/local-date.ts';

/** A valid enterprise number for each small number. */
export const kboOf = (sequence: number): Kbo => {
  const base = String(10_000_000 + sequence)
    .slice(-8)
    .replace(/^./, '0');
  return kbo(base + String(97 - (Number(base) % 97)).padStart(2, '0'));
};

/** Everyone that appears in the tests, by what they are to each other. */
export const bodies = {
  authority: kboOf(1),
  intercommunale: kboOf(2),
  otherIntercommunale: kboOf(3),
  buyer: kboOf(11),
  otherBuyer: kboOf(12),
  supplier: kboOf(21),
  otherSupplier: kboOf(22),
} as const;

export const day = localDate;
export const on = day('2026-06-15');

export const aMembership = (overrides: Partial<Membership> = {}): Membership => ({
  intercommunale: bodies.intercommunale,
  from: day('2010-01-01'),
  ...overrides,
});

export const anOrganisation = (overrides: Partial<Organisation> = {}): Organisation => ({
  kbo: bodies.buyer,
  name: 'Gemeente Voorbeeld',
  kind: 'municipality',
  address: { street: 'Markt 1', postalCode: '2590', city: 'Berlaar' },
  memberships: [aMembership()],
  accessions: [],
  approvalThreshold: cents(10_000_00),
  predecessors: [],
  invented: true,
  version: 1,
  ...overrides,
});

/** An organisation that is a member of nothing. */
export const aBody = (number: Kbo, kind: OrganisationKind, name: string): Organisation =>
  anOrganisation({ kbo: number, kind, name, memberships: [] });

export const aVatRule = (overrides: Partial<VatRule> = {}): VatRule => ({
  lineType: 'supply',
  rate: basisPoints(2_100),
  source: 'KB nr. 20',
  from: day('2000-01-01'),
  ...overrides,
});

export const aCommissionRule = (overrides: Partial<CommissionRule> = {}): CommissionRule => ({
  id: 'general',
  base: { kind: 'percentage', of: 'net', rate: basisPoints(200) },
  shares: [{ to: 'own-intercommunale', share: basisPoints(10_000) }],
  source: 'award decision',
  from: day('2020-01-01'),
  ...overrides,
});

export const aFramework = (overrides: Partial<Framework> = {}): Framework => ({
  id: frameworkId('wagens'),
  title: 'Wagens',
  summary: 'Voertuigen voor lokale besturen',
  authority: bodies.authority,
  references: { notice: '2022/S 001-000001', decision: 'RB 2022/1' },
  awardedOn: day('2022-01-28'),
  startsOn: day('2022-03-01'),
  endsOn: day('2039-12-31'),
  termJustification: 'Proefgegevens',
  maximum: { value: cents(1_000_000_000) },
  eligibility: { anyOf: [{ kinds: ['municipality', 'ocmw', 'agb'] }], accessionRequired: false },
  commissionRules: [aCommissionRule()],
  vatRules: [aVatRule(), aVatRule({ lineType: 'commission' })],
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
    source: 'KB 14 januari 2013',
  },
  sample: true,
  version: 1,
  ...overrides,
});

export const aLot = (overrides: Partial<Lot> = {}): Lot => {
  const id = overrides.id ?? lotId('wagens.01');
  return {
    id,
    framework: frameworkOf(id),
    number: '1',
    title: 'Personenwagens',
    categories: ['personenwagen'],
    awardMethod: 'catalogue',
    awards: [
      { supplier: bodies.supplier, rank: 1, discountFloor: basisPoints(500) },
      { supplier: bodies.otherSupplier, rank: 2, discountFloor: basisPoints(500) },
    ],
    maximum: { value: cents(1_000_000_000) },
    pricing: 'per-unit',
    terms: [],
    splitPerSite: false,
    minimumSpecification: [],
    version: 1,
    ...overrides,
  };
};

export const anOption = (overrides: Partial<ModelOption> = {}): ModelOption => ({
  id: 'trekhaak',
  name: 'Trekhaak',
  listPrice: cents(800_00),
  requires: [],
  excludes: [],
  ...overrides,
});

export const aVersion = (overrides: Partial<ModelVersion> = {}): ModelVersion => ({
  number: 1,
  effectiveFrom: day('2022-03-01'),
  name: 'Stadswagen',
  brand: 'Merk',
  description: 'Een wagen',
  listPrice: cents(30_000_00),
  discountRate: basisPoints(1_000),
  options: [anOption()],
  attributes: { range: 400 },
  ...overrides,
});

export const aCategory = (overrides: Partial<Category> = {}): Category => ({
  id: 'personenwagen',
  name: 'Personenwagen',
  family: 'voertuigen',
  silhouette: 'car',
  attributes: [{ key: 'range', label: 'Rijbereik', type: 'number', unit: 'km', facet: true, highlight: true }],
  checklist: [],
  ...overrides,
});

export const aModel = (overrides: Partial<Model> = {}): Model => {
  const id = overrides.id ?? modelId('wagens.01.stadswagen');
  return {
    id,
    framework: frameworkOf(id),
    lot: lotOf(id),
    supplier: bodies.supplier,
    category: 'personenwagen',
    unit: 'stuk',
    versions: [aVersion()],
    sample: true,
    version: 1,
    ...overrides,
  };
};

export const aChoice = (overrides: Partial<LineChoice> = {}): LineChoice => ({
  model: modelId('wagens.01.stadswagen'),
  options: [],
  quantity: 1,
  ...overrides,
});

export const aForm = (overrides: Partial<OrderForm> = {}): OrderForm => ({
  delivery: { address: { street: 'Markt 1', postalCode: '2590', city: 'Berlaar' } },
  contact: { name: 'An Peeters', email: 'an.peeters@voorbeeld.be' },
  budget: { references: ['AC000131'] },
  billing: [],
  ...overrides,
});

/** Where each role is at home: the organisation that the usual order, framework or ledger belongs to. */
export const homes = {
  buyer: bodies.buyer,
  approver: bodies.buyer,
  auditor: bodies.buyer,
  supplier: bodies.supplier,
  reviewer: bodies.intercommunale,
  manager: bodies.authority,
} as const satisfies Record<Role, Kbo>;

/** A person in one role, at the organisation where that role is at home unless told otherwise. */
export const aPerson = (role: Role, organisation: Kbo = homes[role], person = `${organisation}-${role}`): Principal => ({
  person,
  name: `Naam van ${person}`,
  organisation,
  roles: [role],
});

export const dates = (...texts: readonly string[]): readonly LocalDate[] => texts.map(day);
