import type { PreTokenGenerationV2TriggerEvent, PreTokenGenerationV2TriggerHandler } from 'aws-lambda';
import { makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { logger } from '../platform/logger.ts';
import { type AcmAttributes, ovoCodesIn, tokenClaims } from './acm-claims.ts';
import { makeRegistrationRepository, type RegistrationRepository } from './registration.repository.ts';

const attributesOf = ({ request: { userAttributes: given } }: PreTokenGenerationV2TriggerEvent): AcmAttributes => ({
  givenName: given.given_name ?? '',
  familyName: given.family_name ?? '',
  vo_orgcode: given['custom:vo_orgcode'] ?? '',
  vo_doelgroepcode: given['custom:vo_doelgroepcode'] ?? '',
  raamwerk_rol_3d: given['custom:raamwerk_rol_3d'] ?? '',
  email: given.email,
});

/**
 * Before Cognito signs a token: writes organisation, roles and name into it, from what ACM/IDM said at the
 * login. Failing is the only way to refuse a login here; the code reaches the site as the error's description.
 */
export const makePreToken =
  ({ registrations }: { readonly registrations: RegistrationRepository }): PreTokenGenerationV2TriggerHandler =>
  async (event) => {
    const attributes = attributesOf(event);
    const claims = tokenClaims(attributes, await registrations.kboNumbers(ovoCodesIn(attributes)));
    if (!claims.ok) {
      logger.warn('login refused', { code: claims.code, ...claims.detail });
      throw new Error(claims.code);
    }
    const claimsToAddOrOverride = { ...claims.value };
    event.response = {
      claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride }, idTokenGeneration: { claimsToAddOrOverride } },
    };
    return event;
  };

export const handler = makePreToken({ registrations: makeRegistrationRepository(makeDatabase(readEnvironment(process.env))) });
