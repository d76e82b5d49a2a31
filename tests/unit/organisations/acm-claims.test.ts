import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AcmAttributes, ovoCodesIn, tokenClaims } from '../../../functions/organisations/acm-claims.ts';
import { kbo } from '../../../shared/domain/organisations/kbo.ts';

const berlaar = kbo('0207537339');
const mechelen = kbo('0207499430');
const kboOf = new Map([
  ['OVO002015', berlaar],
  ['OVO002172', mechelen],
]);

const attributes = (given: Partial<AcmAttributes> = {}): AcmAttributes => ({
  givenName: 'An',
  familyName: 'Peeters',
  vo_orgcode: berlaar,
  vo_doelgroepcode: 'LB',
  raamwerk_rol_3d: `RaamwerkGebruiker-besteller:${berlaar}`,
  ...given,
});

describe('the claims of a token', () => {
  test('name the person, the organisation and the role', () => {
    expect(tokenClaims(attributes(), kboOf)).toEqual({
      ok: true,
      value: { name: 'An Peeters', vo_orgcode: berlaar, raamwerk_roles: 'buyer' },
    });
  });

  test('carry the mail address where one is given', () => {
    expect(tokenClaims(attributes({ email: 'an@voorbeeld.be' }), kboOf)).toMatchObject({ ok: true, value: { email: 'an@voorbeeld.be' } });
    expect(tokenClaims(attributes({ email: '' }), kboOf)).toMatchObject({ ok: true, value: expect.not.objectContaining({ email: '' }) });
  });

  test.each([
    ['besteller', 'buyer'],
    ['ondertekenaar', 'approver'],
    ['leverancier', 'supplier'],
    ['nazicht', 'reviewer'],
    ['beheerder', 'manager'],
    ['lezer', 'auditor'],
  ])('give the right %s the role %s', (right, role) => {
    const claims = tokenClaims(attributes({ raamwerk_rol_3d: `RaamwerkGebruiker-${right}:OVO002015` }), kboOf);
    expect(claims).toMatchObject({ ok: true, value: { raamwerk_roles: role } });
  });

  test('hold every role of the organisation, in the order of the role table', () => {
    const rights = 'RaamwerkGebruiker-ondertekenaar:OVO002015,RaamwerkGebruiker-besteller:OVO002015';
    expect(tokenClaims(attributes({ raamwerk_rol_3d: rights }), kboOf)).toMatchObject({ value: { raamwerk_roles: 'buyer approver' } });
  });

  test.each([
    ['["RaamwerkGebruiker-besteller:OVO002015","RaamwerkGebruiker-nazicht:OVO002015"]'],
    ['[RaamwerkGebruiker-besteller:OVO002015, RaamwerkGebruiker-nazicht:OVO002015]'],
    ['RaamwerkGebruiker-besteller:OVO002172, OVO002015; RaamwerkGebruiker-nazicht:OVO002015'],
  ])('read rights however they are listed: %s', (rights) => {
    expect(tokenClaims(attributes({ raamwerk_rol_3d: rights }), kboOf)).toMatchObject({ value: { raamwerk_roles: 'buyer reviewer' } });
  });

  test('take the KBO number of an organisation that signs in by its OVO code', () => {
    expect(tokenClaims(attributes({ vo_orgcode: 'OVO002015' }), kboOf)).toMatchObject({ ok: true, value: { vo_orgcode: berlaar } });
  });

  test('leave out rights for another organisation of the same person', () => {
    const rights = 'RaamwerkGebruiker-besteller:OVO002015,RaamwerkGebruiker-beheerder:OVO002172';
    expect(tokenClaims(attributes({ raamwerk_rol_3d: rights }), kboOf)).toMatchObject({ value: { raamwerk_roles: 'buyer' } });
  });

  test('leave out rights of another application and rights that do not exist', () => {
    const rights = 'LoketGebruiker-beheerder:OVO002015,RaamwerkGebruiker-besteller:OVO002015,RaamwerkGebruiker-constructor:OVO002015';
    expect(tokenClaims(attributes({ raamwerk_rol_3d: rights }), kboOf)).toMatchObject({ value: { raamwerk_roles: 'buyer' } });
  });
});

describe('no token is given', () => {
  test.each<[string, Partial<AcmAttributes>, string]>([
    ['to a citizen', { vo_doelgroepcode: 'BUR' }, 'group-not-admitted'],
    ['without a group', { vo_doelgroepcode: '' }, 'group-not-admitted'],
    ['to an organisation that is not registered', { vo_orgcode: 'OVO999999' }, 'unknown-organisation'],
    ['for a number with wrong check digits', { vo_orgcode: '0207537330' }, 'unknown-organisation'],
    ['without any right', { raamwerk_rol_3d: '' }, 'no-right'],
    ['with a right for another organisation only', { raamwerk_rol_3d: 'RaamwerkGebruiker-besteller:OVO002172' }, 'no-right'],
    ['to nobody', { givenName: '', familyName: ' ' }, 'no-name'],
  ])('%s', (_who, given, code) => {
    expect(tokenClaims(attributes(given), kboOf)).toMatchObject({ ok: false, code });
  });

  test('with any role beyond those whose right names the organisation, whatever the text', () => {
    const part = fc.constantFrom(
      'RaamwerkGebruiker',
      'LoketGebruiker',
      '-',
      ':',
      ',',
      ' ',
      'beheerder',
      'besteller',
      'OVO002172',
      mechelen,
      '[',
      ']',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        expect(tokenClaims(attributes({ raamwerk_rol_3d: parts.join('') }), kboOf).ok).toBe(false);
      }),
    );
  });
});

test('only OVO codes have to be looked up, each once', () => {
  const rights = `RaamwerkGebruiker-besteller:OVO002015,RaamwerkGebruiker-beheerder:${mechelen},LoketGebruiker-lezer:OVO002172`;
  expect(ovoCodesIn(attributes({ vo_orgcode: 'OVO002015', raamwerk_rol_3d: rights }))).toEqual(['OVO002015']);
  expect(ovoCodesIn(attributes())).toEqual([]);
});
