import { expect, test } from 'vitest';
import { frameworkId } from '../../../shared/domain/frameworks/ids.ts';
import { attributedTo, intercommunalesOf } from '../../../shared/domain/organisations/attribution.ts';
import { aMembership, anOrganisation, bodies, day, on } from '../../support/builders.ts';

const wagens = frameworkId('wagens');
const { intercommunale: here, otherIntercommunale: there } = bodies;
const memberOf = (...memberships: Parameters<typeof aMembership>[0][]) => anOrganisation({ memberships: memberships.map(aMembership) });

test.each([
  ['its only membership', memberOf({}), here],
  ['none, when it is a member of nothing', memberOf(), undefined],
  ['none, when its membership has ended', memberOf({ until: day('2026-06-14') }), undefined],
  ['its membership, still on its last day', memberOf({ until: on }), here],
  ['none, when its membership has yet to begin', memberOf({ from: day('2026-06-16') }), undefined],
  ['the one for this framework before a general one', memberOf({}, { intercommunale: there, framework: 'wagens' }), there],
  ['the general one, when another is for another framework', memberOf({}, { intercommunale: there, framework: 'fietsen' }), here],
  ['none, when it is a member for another framework only', memberOf({ framework: 'fietsen' }), undefined],
  ['one that is stated twice', memberOf({}, { from: day('2020-01-01') }), here],
  ['the new one after a move', memberOf({ until: day('2025-12-31') }, { intercommunale: there, from: day('2026-01-01') }), there],
])('a body is served by %s', (_, organisation, expected) => {
  expect(attributedTo(organisation, wagens, on)).toEqual({ ok: true, value: expected });
});

test.each([
  ['two general memberships', memberOf({}, { intercommunale: there })],
  ['two memberships for the framework', memberOf({ framework: 'wagens' }, { intercommunale: there, framework: 'wagens' })],
])('%s are for people to decide', (_, organisation) => {
  expect(attributedTo(organisation, wagens, on)).toMatchObject({ code: 'attribution-unclear', detail: { intercommunales: [here, there] } });
});

test('a body is a member in general and for the framework itself, not for being served under another one', () => {
  const here = memberOf({ framework: 'wagens' }, { intercommunale: there, until: day('2020-01-01') });
  expect(intercommunalesOf(here, wagens, on)).toEqual([bodies.intercommunale]);
  expect(intercommunalesOf(memberOf({}, { intercommunale: there, framework: 'wagens' }), wagens, on)).toEqual([
    bodies.intercommunale,
    there,
  ]);
  expect(intercommunalesOf(memberOf({}, { intercommunale: there, framework: 'fietsen' }), wagens, on)).toEqual([bodies.intercommunale]);
});
