import { describe, expect, test } from 'vitest';
import { igemo, intercommunales } from '../../../infra/local/sample-data/organisations/intercommunales.ts';
import { localBodies } from '../../../infra/local/sample-data/organisations/local-bodies.ts';
import { formerMunicipalities, municipalities } from '../../../infra/local/sample-data/organisations/municipalities.ts';
import { organisationBy, organisations } from '../../../infra/local/sample-data/organisations/organisations.ts';
import { suppliers } from '../../../infra/local/sample-data/organisations/suppliers.ts';
import { samplePeople } from '../../../infra/local/sample-data/people.ts';
import { organisation } from '../../../shared/contract/organisations.schemas.ts';
import { frameworkId } from '../../../shared/domain/frameworks/ids.ts';
import { attributedTo } from '../../../shared/domain/organisations/attribution.ts';
import { isKbo } from '../../../shared/domain/organisations/kbo.ts';
import { day } from '../../support/builders.ts';

const gestroomd = frameworkId('gestroomd');
const today = day('2026-11-21');
const servedBy = (name: string, on = today) => {
  const attribution = attributedTo(organisationBy(name), gestroomd, on);
  return attribution.ok ? attribution.value && organisationBy(attribution.value).name : attribution.code;
};

describe('the sample organisations', () => {
  test('each satisfy the contract, under an enterprise number of their own with right check digits', () => {
    for (const each of organisations) expect(organisation.safeParse(each).error, each.name).toBeUndefined();
    expect(organisations.every(({ kbo }) => isKbo(kbo))).toBe(true);
    expect(new Set(organisations.map(({ kbo }) => kbo)).size).toBe(organisations.length);
  });

  test('have the 285 municipalities of after the mergers of 2025, with those that ended beside them', () => {
    expect(municipalities).toHaveLength(285);
    expect(
      municipalities.every(({ ovo, nis, province, inhabitants, invented }) => ovo && nis && province && inhabitants && !invented),
    ).toBe(true);
    const ended = municipalities.flatMap(({ predecessors }) => predecessors.filter(({ until }) => until === '2024-12-31'));
    expect(new Set(ended.map(({ kbo }) => kbo))).toEqual(new Set(formerMunicipalities.map(({ kbo }) => kbo)));
  });

  test('say which enterprise numbers were invented', () => {
    expect([...localBodies, ...suppliers].every(({ invented }) => invented)).toBe(true);
    expect(intercommunales.some(({ invented }) => invented)).toBe(false);
    for (const { kbo, invented } of organisations) expect(kbo.startsWith('1999')).toBe(invented);
  });

  test('are served by the intercommunale of their region, and a merged one by that of its predecessors', () => {
    expect(servedBy('Berlaar')).toBe('IGEMO');
    expect(servedBy('IVAREM')).toBe('IGEMO');
    expect(servedBy('IGEMO')).toBe('IGEMO');
    expect(servedBy('Heist-op-den-Berg')).toBe('IGEMO');
    expect(servedBy('OCMW Bornem')).toBe('IGEMO');
    expect(servedBy('Merelbeke', day('2024-12-31'))).toBe('Veneco');
    expect(servedBy('Merelbeke', day('2025-01-01'))).toBeUndefined();
    expect(servedBy('Merelbeke-Melle', day('2025-01-01'))).toBe('Veneco');
    expect(servedBy('Merelbeke-Melle', day('2024-12-31'))).toBeUndefined();
  });

  test('keep an example of each attribution that people must decide', () => {
    expect(servedBy('Gent')).toBeUndefined();
    expect(servedBy('Wervik')).toBe('attribution-unclear');
  });

  test('make up the region of IGEMO', () => {
    const region = organisations.filter(({ name, kind }) => kind === 'municipality' && servedBy(name) === 'IGEMO').map(({ name }) => name);
    expect(region.toSorted()).toEqual(
      [
        'Berlaar',
        'Bonheiden',
        'Bornem',
        'Duffel',
        'Heist-op-den-Berg',
        'Lier',
        'Mechelen',
        'Putte',
        'Puurs-Sint-Amands',
        'Sint-Katelijne-Waver',
        'Willebroek',
      ].toSorted(),
    );
    const digging = attributedTo(organisationBy('Nijlen'), frameworkId('archeologie'), today);
    expect(digging).toEqual({ ok: true, value: igemo });
  });

  test('are where the sample people work, and every role is somebody’s', () => {
    for (const { organisation: kbo, organisationName } of samplePeople) expect(organisationBy(kbo).name).toBe(organisationName);
    expect(new Set(samplePeople.flatMap(({ roles }) => roles))).toEqual(
      new Set(['buyer', 'approver', 'supplier', 'reviewer', 'manager', 'auditor']),
    );
  });
});
