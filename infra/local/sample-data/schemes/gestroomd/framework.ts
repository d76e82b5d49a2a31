import type { CommissionRule } from '../../../../../shared/domain/commissions/commission-rule.ts';
import type { Framework } from '../../../../../shared/domain/frameworks/framework.ts';
import { frameworkId } from '../../../../../shared/domain/frameworks/ids.ts';
import { localDate } from '../../../../../shared/domain/time/local-date.ts';
import { haviland, igemo, leiedal } from '../../organisations/intercommunales.ts';
import { euro, percent } from '../amounts.ts';
import { commissionVat, plainTerms, supplyVat } from '../plain-terms.ts';

const whole = percent(100);
const toOwn = [{ to: 'own-intercommunale', share: whole }] as const;
const from = localDate('2022-03-01');

/**
 * Per region, because the reports show IGEMO asking a fixed amount per vehicle (€ 700, then € 818, then € 585, from
 * its table of 2022 to 2024) beside percentages elsewhere. All but IGEMO's amounts is invented.
 */
const commissionRules: readonly CommissionRule[] = [
  ...(
    [
      ['igemo-2022', 700, '2022-03-01', '2022-12-31'],
      ['igemo-2023', 818, '2023-01-01', '2023-12-31'],
      ['igemo-2024', 585, '2024-01-01', undefined],
    ] as const
  ).map(
    ([id, amount, start, end]): CommissionRule => ({
      id,
      base: { kind: 'per-unit', amount: euro(amount) },
      shares: toOwn,
      regions: [igemo],
      source: 'IGEMO Evaluatierapport 2019-2024, tabel 1: commissie gedeeld door het aantal voertuigen',
      from: localDate(start),
      ...(end !== undefined && { until: localDate(end) }),
    }),
  ),
  {
    id: 'haviland-list',
    base: { kind: 'percentage', of: 'list', rate: percent(1.5) },
    shares: toOwn,
    regions: [haviland],
    source: 'Voorbeeld: percentage van de catalogusprijs',
    from,
  },
  {
    id: 'leiedal-own',
    base: { kind: 'percentage', of: 'net', rate: percent(2) },
    shares: toOwn,
    regions: [leiedal],
    source: 'Voorbeeld: volledig voor de eigen intercommunale tot en met 2024',
    from,
    until: localDate('2024-12-31'),
  },
  {
    id: 'leiedal-shared',
    base: { kind: 'percentage', of: 'net', rate: percent(2) },
    shares: [
      { to: 'own-intercommunale', share: percent(80) },
      { to: 'authority', share: percent(20) },
    ],
    regions: [leiedal],
    source: 'Voorbeeld: verdeelsleutel 80/20 met de aanbestedende overheid vanaf 2025',
    from: localDate('2025-01-01'),
  },
  {
    id: 'other-regions',
    base: { kind: 'percentage', of: 'net', rate: percent(1.8) },
    shares: toOwn,
    source: 'Voorbeeld: percentage van de nettoprijs',
    from,
  },
];

export const framework: Framework = {
  id: frameworkId('gestroomd'),
  title: 'Gestroomd.be: milieuvriendelijke voertuigen',
  summary:
    'Voertuigen voor lokale besturen, van elektrische fiets tot vrachtwagen boven 12 ton, in 64 percelen. Een gezamenlijke dienst van de Vlaamse streekintercommunales onder leiding van IGEMO. Modellen, prijzen en kortingen op deze site zijn voorbeelden.',
  authority: igemo,
  references: {
    notice: 'Voorbeeld: aankondiging 2021/S 000-000000',
    decision: 'Voorbeeld: gunningsbeslissing raad van bestuur IGEMO van 28 januari 2022',
  },
  awardedOn: localDate('2022-01-28'),
  startsOn: from,
  endsOn: localDate('2028-02-29'),
  termJustification:
    'Voorbeeld: levertijden van meer dan een jaar en opbouwen op maat maken een langere looptijd nodig dan vier jaar (wet van 17 juni 2016, art. 43, § 2).',
  maximum: { value: euro(140_000_000) },
  eligibility: {
    anyOf: [{ kinds: ['municipality', 'ocmw', 'agb', 'police-zone', 'fire-zone', 'school', 'intercommunale'] }],
    accessionRequired: false,
  },
  commissionRules,
  vatRules: [supplyVat(from), ...commissionVat(from)],
  terms: { ...plainTerms(10), revisionMaximum: percent(5), priceReviewMonths: 12 },
  sample: true,
  version: 1,
};
