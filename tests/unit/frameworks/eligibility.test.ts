import { describe, expect, test } from 'vitest';
import { entitlement } from '../../../shared/domain/frameworks/eligibility.ts';
import type { Eligibility } from '../../../shared/domain/frameworks/framework.ts';
import { aFramework, aMembership, anOrganisation, bodies, day, on } from '../../support/builders.ts';

const open = (eligibility: Partial<Eligibility>) => aFramework({ eligibility: { anyOf: [{}], accessionRequired: false, ...eligibility } });
const accession = {
  framework: 'wagens',
  decidedBy: 'gemeenteraad',
  decidedOn: day('2026-01-10'),
  reference: 'GR 2026/7',
  from: day('2026-02-01'),
};

describe('the term', () => {
  const framework = aFramework({ startsOn: day('2026-06-10'), endsOn: day('2026-06-20') });
  test.each([
    ['2026-06-09', { ok: false, code: 'framework-not-started', detail: { startsOn: '2026-06-10' } }],
    ['2026-06-10', { ok: true }],
    ['2026-06-20', { ok: true }],
    ['2026-06-21', { ok: false, code: 'framework-ended', detail: { endsOn: '2026-06-20' } }],
  ])('on %s', (date, expected) => {
    expect(entitlement(framework, anOrganisation(), day(date))).toMatchObject(expected);
  });
});

describe('each condition', () => {
  const failedOf = (eligibility: Partial<Eligibility>, organisation = anOrganisation()) => {
    const answer = entitlement(open(eligibility), organisation, on);
    return answer.ok ? [] : answer.detail.failed;
  };

  test('kind', () => {
    expect(failedOf({ anyOf: [{ kinds: ['municipality'] }] })).toEqual([]);
    expect(failedOf({ anyOf: [{ kinds: ['ocmw', 'agb'] }] })).toEqual([
      { condition: 'kind', is: 'municipality', allowed: ['ocmw', 'agb'] },
    ]);
  });

  test('region, by the membership of that day', () => {
    const regions = [bodies.intercommunale];
    expect(failedOf({ anyOf: [{ regions }] })).toEqual([]);
    const moved = anOrganisation({
      memberships: [aMembership({ until: day('2026-06-14') }), aMembership({ intercommunale: bodies.otherIntercommunale })],
    });
    expect(failedOf({ anyOf: [{ regions }] }, moved)).toEqual([
      { condition: 'region', is: [bodies.otherIntercommunale], allowed: regions },
    ]);
  });

  test('region, which a body is not of because an intercommunale serves it under another framework', () => {
    const regions = [bodies.otherIntercommunale];
    const servedBy = (framework: string) =>
      anOrganisation({ memberships: [aMembership(), aMembership({ intercommunale: bodies.otherIntercommunale, framework })] });
    expect(failedOf({ anyOf: [{ regions }] }, servedBy('fietsen'))).toEqual([
      { condition: 'region', is: [bodies.intercommunale], allowed: regions },
    ]);
    expect(failedOf({ anyOf: [{ regions }] }, servedBy('wagens'))).toEqual([]);
  });

  test('name', () => {
    expect(failedOf({ anyOf: [{ named: [bodies.buyer] }] })).toEqual([]);
    expect(failedOf({ anyOf: [{ named: [bodies.otherBuyer] }] })).toEqual([{ condition: 'named' }]);
  });

  test('accession, to this framework and in force that day', () => {
    const asked = { accessionRequired: true };
    expect(failedOf(asked, anOrganisation({ accessions: [accession] }))).toEqual([]);
    for (const accessions of [
      [],
      [{ ...accession, framework: 'fietsen' }],
      [{ ...accession, until: day('2026-06-14') }],
      [{ ...accession, from: day('2026-06-16') }],
    ])
      expect(failedOf(asked, anOrganisation({ accessions }))).toEqual([{ condition: 'accession', framework: 'wagens' }]);
  });

  test('every one that failed is named at once', () => {
    expect(failedOf({ anyOf: [{ kinds: ['school'], named: [bodies.otherBuyer] }], accessionRequired: true })).toMatchObject([
      { condition: 'kind' },
      { condition: 'named' },
      { condition: 'accession' },
    ]);
  });

  test('of several ways to be entitled one is enough, and a refusal speaks of the nearest', () => {
    const far = { kinds: ['school'], named: [bodies.otherBuyer] } as const;
    const near = { kinds: ['municipality'], regions: [bodies.otherIntercommunale] } as const;
    expect(failedOf({ anyOf: [far, near, { named: [bodies.buyer] }] })).toEqual([]);
    expect(failedOf({ anyOf: [far, near] })).toMatchObject([{ condition: 'region' }]);
  });
});
