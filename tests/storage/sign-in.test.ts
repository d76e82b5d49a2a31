import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { organisationRecord } from '../../functions/organisations/organisation.record.ts';
import { makePreToken } from '../../functions/organisations/pre-token.ts';
import { makeRegistrationRepository } from '../../functions/organisations/registration.repository.ts';
import { principalFrom } from '../../functions/platform/principal.ts';
import { anOrganisation, bodies } from '../support/builders.ts';
import { freshTable } from '../support/engine.ts';

const rightsOf = (organisation: string) => `["RaamwerkGebruiker-besteller:${organisation}","RaamwerkGebruiker-lezer:${organisation}"]`;

const eventFor = (userAttributes: Record<string, string>): PreTokenGenerationV2TriggerEvent => ({
  version: '2',
  triggerSource: 'TokenGeneration_HostedAuth',
  region: 'eu-west-1',
  userPoolId: 'eu-west-1_example',
  userName: 'ACM-IDM_123',
  callerContext: { awsSdkVersion: 'none', clientId: 'raamwerk-site' },
  request: { userAttributes, groupConfiguration: {}, scopes: ['openid', 'profile'] },
  response: { claimsAndScopeOverrideDetails: {} },
});

const attributes = (organisation: string) => ({
  given_name: 'An',
  family_name: 'Peeters',
  'custom:vo_doelgroepcode': 'LB',
  'custom:vo_orgcode': organisation,
  'custom:raamwerk_rol_3d': rightsOf(organisation),
});

const signIn = async (userAttributes: Record<string, string>) => {
  const database = await freshTable();
  const registered = anOrganisation({ kbo: bodies.buyer, ovo: 'OVO002015' });
  await database.client.send(new PutCommand({ TableName: database.table, Item: organisationRecord.toItem(registered) }));
  const preToken = makePreToken({ registrations: makeRegistrationRepository(database) });
  const answer = await preToken(eventFor(userAttributes), {} as never, () => undefined);
  return (answer as PreTokenGenerationV2TriggerEvent).response.claimsAndScopeOverrideDetails;
};

describe('a login through ACM/IDM', () => {
  test.each(['OVO002015', bodies.buyer])('by %s gives an access token of which the API knows the person', async (organisation) => {
    const { accessTokenGeneration } = await signIn(attributes(organisation));
    expect(principalFrom({ sub: 'somebody', ...accessTokenGeneration?.claimsToAddOrOverride })).toEqual({
      person: 'somebody',
      name: 'An Peeters',
      organisation: bodies.buyer,
      roles: ['buyer', 'auditor'],
    });
  });

  test('hands on the mail address, and nothing in the place of one that cannot be', async () => {
    const personWith = async (email: string) => {
      const { accessTokenGeneration } = await signIn({ ...attributes(bodies.buyer), email });
      return principalFrom({ sub: 'somebody', ...accessTokenGeneration?.claimsToAddOrOverride });
    };
    expect(await personWith('an@voorbeeld.be')).toMatchObject({ email: 'an@voorbeeld.be' });
    expect(await personWith('geen adres')).toEqual(expect.not.objectContaining({ email: expect.anything() }));
  });

  test('of an organisation that is not registered is refused', async () => {
    await expect(signIn(attributes('OVO009999'))).rejects.toThrow('unknown-organisation');
  });

  test('without attributes is refused', async () => {
    await expect(signIn({})).rejects.toThrow('group-not-admitted');
  });
});
