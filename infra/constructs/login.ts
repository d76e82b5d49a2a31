import { Duration, RemovalPolicy, SecretValue, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  OAuthScope,
  OidcAttributeRequestMethod,
  ProviderAttribute,
  StringAttribute,
  UserPool,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderOidc,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Settings } from '../stacks/settings.ts';

interface Props {
  readonly settings: Settings;
  readonly signIn: IFunction;
}

/** Claims of ACM/IDM (scopes `vo` and `raamwerk`) that are kept as attributes; what they mean is read in functions/organisations. */
const acmClaims = ['vo_orgcode', 'vo_doelgroepcode', 'raamwerk_rol_3d'] as const;

/**
 * People sign in at ACM/IDM, never here: the pool has no passwords of its own, no sign-up, and its one client
 * accepts only that provider. Second factors are ACM/IDM's (eID, itsme), which every login passes.
 */
export class Login extends Construct {
  readonly issuer: string;
  readonly clientId: string;
  /** Origin of the pages and of the token endpoint. */
  readonly host: string;

  constructor(scope: Construct, id: string, { settings, signIn }: Props) {
    super(scope, id);
    const pool = new UserPool(this, 'Pool', {
      userPoolName: 'raamwerk',
      selfSignUpEnabled: false,
      // Tokens with claims of our own need this plan; the cheaper one only adds them to the id token.
      featurePlan: FeaturePlan.ESSENTIALS,
      mfa: Mfa.OFF,
      accountRecovery: AccountRecovery.NONE,
      passwordPolicy: { minLength: 16, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true },
      // Mutable, because ACM/IDM overwrites them at every login.
      customAttributes: Object.fromEntries(acmClaims.map((claim) => [claim, new StringAttribute({ mutable: true, maxLen: 2048 })])),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, signIn, LambdaVersion.V2_0);
    const provider = new UserPoolIdentityProviderOidc(this, 'AcmIdm', {
      userPool: pool,
      name: 'ACM-IDM',
      issuerUrl: settings.acmIssuer,
      clientId: settings.acmClientId,
      // A reference that CloudFormation resolves while deploying; the secret itself stands in no template.
      clientSecret: SecretValue.secretsManager(settings.acmSecretName).unsafeUnwrap(),
      scopes: ['openid', 'profile', 'email', 'vo', 'raamwerk'],
      attributeRequestMethod: OidcAttributeRequestMethod.GET,
      attributeMapping: {
        email: ProviderAttribute.other('email'),
        givenName: ProviderAttribute.other('given_name'),
        familyName: ProviderAttribute.other('family_name'),
        custom: Object.fromEntries(acmClaims.map((claim) => [`custom:${claim}`, ProviderAttribute.other(claim)])),
      },
    });
    const client = pool.addClient('Site', {
      userPoolClientName: 'raamwerk-site',
      generateSecret: false,
      authFlows: { userPassword: false, userSrp: false, custom: false, adminUserPassword: false },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.custom(provider.providerName)],
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
        // Not `aws.cognito.signin.user.admin`: with it people could write their own organisation and roles.
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: [`https://${settings.domain}/aangemeld/`],
        logoutUrls: [`https://${settings.domain}/`],
      },
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(10),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    client.node.addDependency(provider);
    pool.addDomain('Domain', { cognitoDomain: { domainPrefix: settings.loginPrefix } });
    this.issuer = pool.userPoolProviderUrl;
    this.clientId = client.userPoolClientId;
    this.host = `https://${settings.loginPrefix}.auth.${Stack.of(this).region}.amazoncognito.com`;
    Validations.of(pool).acknowledge(
      {
        id: 'AwsSolutions-COG2',
        reason: 'Nobody has a password in this pool: every login passes ACM/IDM, which asks for eID, itsme or another second factor.',
      },
      {
        id: 'AwsSolutions-COG8',
        reason: 'The plus plan adds protection of passwords and local logins, of which this pool has none; ACM/IDM guards the real ones.',
      },
    );
  }
}
