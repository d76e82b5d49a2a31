import { cents } from '../../../shared/domain/money/cents.ts';
import { type ApprovalPolicy, type ApprovalRules, plainRules } from '../../../shared/domain/ordering/approval-policy.ts';
import type { Organisation } from '../../../shared/domain/organisations/organisation.ts';
import { brusselsDate, type LocalDate, localDate } from '../../../shared/domain/time/local-date.ts';
import { momentOn } from './history/moments.ts';
import { organisationBy } from './organisations/organisations.ts';

const mechelen = organisationBy('Mechelen').kbo;

/** Mechelen lets two directors sign what is dear, one of whom is away around the sample's day; the others have only their threshold. */
export const samplePolicies: readonly ApprovalPolicy[] = [
  {
    organisation: mechelen,
    steps: [
      { title: 'Financieel directeur', from: cents(60_000_00), approvers: ['mechelen-approver'] },
      { title: 'Algemeen directeur', from: cents(100_000_00), approvers: ['mechelen-director'] },
    ],
    substitutions: [
      { person: 'mechelen-director', substitute: 'mechelen-deputy', from: localDate('2026-11-16'), until: localDate('2026-12-18') },
    ],
    dueDays: 7,
    version: 1,
    by: { person: 'mechelen-approver', name: 'Griet Verlinden', organisation: mechelen },
    at: momentOn(localDate('2026-01-05'), 0),
  },
];

/** The rules that an organisation of the sample had on a day. */
export const rulesOn = (organisation: Organisation, day: LocalDate): ApprovalRules =>
  samplePolicies.find((policy) => policy.organisation === organisation.kbo && brusselsDate(policy.at) <= day) ?? plainRules(organisation);
