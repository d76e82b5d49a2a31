import { describe, expect, test } from 'vitest';
import { openMail } from '../../functions/platform/open-mail.ts';
import { tableDefinition } from '../../functions/platform/table.ts';
import { securityHeaders } from '../../shared/contract/security-headers.ts';
import type { RuntimeConfig } from '../../site/src/features/session/runtime-config.ts';
import { synthesise } from './synthesised.ts';

const { ofType, outputs, resources } = synthesise();
const only = (type: string) => {
  const [found, ...others] = ofType(type);
  if (!found || others.length > 0) throw new Error(`${others.length + 1} of ${type}`);
  return found;
};

const mappingIn = (stack: string) => {
  const [found, ...others] = ofType('AWS::Lambda::EventSourceMapping').filter((mapping) => mapping.stack === stack);
  if (!found || others.length > 0) throw new Error(`${others.length + 1} mappings in ${stack}`);
  return found;
};

const ruleIn = (stack: string) => {
  const [found, ...others] = ofType('AWS::Events::Rule').filter((rule) => rule.stack === stack);
  if (!found || others.length > 0) throw new Error(`${others.length + 1} rules in ${stack}`);
  return found;
};

describe('the table', () => {
  const { properties } = only('AWS::DynamoDB::GlobalTable');

  test('is the one of the table definition', () => {
    expect(properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: tableDefinition.partitionKey, KeyType: 'HASH' },
        { AttributeName: tableDefinition.sortKey, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: tableDefinition.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: [
          { AttributeName: index.partitionKey, KeyType: 'HASH' },
          { AttributeName: index.sortKey, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      })),
      StreamSpecification: { StreamViewType: tableDefinition.streamView },
      TimeToLiveSpecification: { AttributeName: tableDefinition.timeToLive, Enabled: true },
    });
  });

  test('can be restored to any second and is protected from deletion', () => {
    expect(properties.Replicas).toMatchObject([
      { DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
    ]);
  });
});

test('what holds data outlives its stack', () => {
  const stateful = [
    'AWS::DynamoDB::GlobalTable',
    'AWS::S3::Bucket',
    'AWS::Cognito::UserPool',
    'AWS::Logs::LogGroup',
    'AWS::KMS::Key',
    'AWS::SQS::Queue',
  ];
  const kept = resources.filter(({ type }) => stateful.includes(type));
  expect(new Set(kept.map(({ type }) => type))).toEqual(new Set(stateful));
  expect(kept.filter(({ deletionPolicy }) => deletionPolicy !== 'Retain').map(({ logicalId }) => logicalId)).toEqual([]);
});

/** Functions that no request waits for, with how long they may take. */
const offStage = new Map([
  ['Raamwerk: publisher', 61],
  ['Raamwerk: notifier', 61],
  ['Raamwerk: projector', 61],
  ['Raamwerk: rounds', 301],
  ['Raamwerk: reconciler', 901],
]);

describe('every function', () => {
  test.each(ofType('AWS::Lambda::Function').map((each) => [String(each.properties.Description), each.properties] as const))(
    '%s',
    (_name, properties) => {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogGroup: expect.anything() },
        Environment: { Variables: { RAAMWERK_TABLE: expect.anything() } },
      });
      expect(properties.Timeout).toBeLessThan(offStage.get(String(properties.Description)) ?? 29);
    },
  );

  test('forgets its log after some months', () => {
    expect(ofType('AWS::Logs::LogGroup').filter(({ properties }) => properties.RetentionInDays === undefined)).toEqual([]);
  });
});

describe('the publisher', () => {
  test('runs once at a time', () => {
    const reserved = ofType('AWS::Lambda::Function').map(({ properties }) => [
      properties.Description,
      properties.ReservedConcurrentExecutions,
    ]);
    expect(reserved.filter(([, concurrency]) => concurrency !== undefined)).toEqual([['Raamwerk: publisher', 1]]);
  });

  test('retries a failed change, then sets it aside', () => {
    expect(mappingIn('RaamwerkSite').properties).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 5,
      MaximumRecordAgeInSeconds: 21_600,
      StartingPosition: 'TRIM_HORIZON',
      DestinationConfig: { OnFailure: { Destination: expect.anything() } },
    });
    for (const { properties } of ofType('AWS::SQS::Queue'))
      expect(properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 });
  });
});

test('what is counted per model hangs on the stream with a queue of its own', () => {
  const [own, publisher] = [mappingIn('RaamwerkApplication').properties, mappingIn('RaamwerkSite').properties];
  const { DestinationConfig: aside, FunctionName: _, ...rest } = own;
  expect(publisher).toMatchObject(rest);
  expect(aside).not.toEqual(publisher.DestinationConfig);
});

describe('the proof of the books', () => {
  test('is made each night', () => {
    expect(ruleIn('RaamwerkApplication').properties).toMatchObject({ ScheduleExpression: 'cron(0 2 * * ? *)', State: 'ENABLED' });
  });

  test('raises an alarm at the first difference, and when nobody looked', () => {
    const found = ofType('AWS::CloudWatch::Alarm').find(({ properties }) => properties.MetricName === 'book-differences');
    expect(found?.properties).toMatchObject({
      Namespace: 'Raamwerk',
      Dimensions: [{ Name: 'service', Value: 'raamwerk' }],
      Statistic: 'Maximum',
      Period: 86_400,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'breaching',
    });
  });
});

describe('notifications', () => {
  const environmentOf = (name: string): Record<string, string> => {
    const found = ofType('AWS::Lambda::Function').find(({ properties }) => properties.Description === `Raamwerk: ${name}`);
    const { Variables = {} } = (found?.properties.Environment ?? {}) as { readonly Variables?: Record<string, string> };
    return Variables;
  };

  test('hang on the stream of the table with a queue of their own, independent of the publisher', () => {
    const [own, publisher] = [mappingIn('RaamwerkNotifications').properties, mappingIn('RaamwerkSite').properties];
    const { DestinationConfig: aside, FunctionName: _, ...rest } = own;
    expect(publisher).toMatchObject(rest);
    expect(aside).not.toEqual(publisher.DestinationConfig);
    expect(
      ofType('AWS::SQS::Queue')
        .map(({ stack }) => stack)
        .sort(),
    ).toEqual(['RaamwerkApplication', 'RaamwerkNotifications', 'RaamwerkSite']);
  });

  test('are mailed from the one address of the settings, with links to the site', () => {
    for (const name of ['notifier', 'rounds'])
      expect(environmentOf(name)).toMatchObject({
        RAAMWERK_MAIL: 'ses://meldingen@raamwerk.example.be',
        RAAMWERK_ORIGIN: 'https://raamwerk.example.be',
      });
    expect(openMail(environmentOf('notifier')).from).toBe('meldingen@raamwerk.example.be');
    expect(only('AWS::SES::EmailIdentity').properties.EmailIdentity).toBe('raamwerk.example.be');
  });

  test('have their rounds made every quarter of an hour', () => {
    expect(ruleIn('RaamwerkNotifications').properties).toMatchObject({
      ScheduleExpression: 'rate(15 minutes)',
      State: 'ENABLED',
      Targets: [{ RetryPolicy: { MaximumEventAgeInSeconds: 900, MaximumRetryAttempts: 2 } }],
    });
  });
});

describe('the login', () => {
  test('lets nobody register or sign in but through ACM/IDM', () => {
    expect(only('AWS::Cognito::UserPool').properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      DeletionProtection: 'ACTIVE',
    });
    expect(only('AWS::Cognito::UserPoolClient').properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthFlowsUserPoolClient: true,
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      CallbackURLs: ['https://raamwerk.example.be/aangemeld/'],
      GenerateSecret: false,
      SupportedIdentityProviders: [{ Ref: expect.stringContaining('AcmIdm') }],
    });
  });

  test('gives the site no scope with which people could write their own roles', () => {
    expect(only('AWS::Cognito::UserPoolClient').properties.AllowedOAuthScopes).toEqual(['openid', 'profile']);
  });

  test('keeps the secret of ACM/IDM out of the template', () => {
    const details = only('AWS::Cognito::UserPoolIdentityProvider').properties.ProviderDetails as { client_secret: string };
    expect(details.client_secret).toMatch(/^\{\{resolve:secretsmanager:raamwerk\/acm-idm:/);
  });

  test('is described to the site in the form that the site reads', () => {
    const expected: RuntimeConfig = {
      issuer: expect.stringMatching(/^<ProviderURL>$/),
      clientId: expect.stringMatching(/^<LoginPoolSite\w+>$/),
      scope: 'openid profile',
      logout: { address: 'https://raamwerk-example.auth.<AWS::Region>.amazoncognito.com/logout', returnParameter: 'logout_uri' },
    };
    expect(JSON.parse(outputs.get('SiteConfig') ?? '')).toEqual(expected);
  });

  test('has organisation and roles written into the access token', () => {
    expect(only('AWS::Cognito::UserPool').properties.LambdaConfig).toMatchObject({
      PreTokenGenerationConfig: { LambdaVersion: 'V2_0', LambdaArn: expect.anything() },
    });
  });
});

describe('the site', () => {
  const configuration = only('AWS::CloudFront::Distribution').properties.DistributionConfig as {
    ViewerCertificate: Record<string, unknown>;
    DefaultCacheBehavior: Record<string, unknown>;
    CacheBehaviors: Record<string, unknown>[];
    Logging: unknown;
  };

  test('is one origin with the API and the published catalogue', () => {
    expect(configuration.CacheBehaviors.map((behavior) => behavior.PathPattern).sort()).toEqual(['/api/*', '/catalogue/*']);
    expect(configuration.ViewerCertificate).toMatchObject({ MinimumProtocolVersion: 'TLSv1.2_2021' });
    expect(configuration.Logging).toBeDefined();
  });

  test('sends the same security headers as the local gateway everywhere', () => {
    const behaviors = [configuration.DefaultCacheBehavior, ...configuration.CacheBehaviors];
    const policy = only('AWS::CloudFront::ResponseHeadersPolicy');
    expect(behaviors.map((behavior) => behavior.ResponseHeadersPolicyId)).toEqual(behaviors.map(() => ({ Ref: policy.logicalId })));
    const sent = JSON.stringify(policy.properties);
    const { 'content-security-policy': csp, ...headers } = securityHeaders();
    for (const directive of csp.split('; ').filter((each) => !each.startsWith('connect-src'))) expect(sent).toContain(directive);
    expect(sent).toContain(headers['permissions-policy']);
    expect(sent).toContain(headers['cross-origin-opener-policy']);
    expect(policy.properties.ResponseHeadersPolicyConfig).toMatchObject({
      SecurityHeadersConfig: {
        FrameOptions: { FrameOption: headers['x-frame-options'] },
        ReferrerPolicy: { ReferrerPolicy: headers['referrer-policy'] },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true },
      },
    });
  });

  test('and the catalogue lie in buckets that only CloudFront reads, as no bucket is public', () => {
    for (const { properties } of ofType('AWS::S3::Bucket'))
      expect(properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    expect(ofType('AWS::CloudFront::OriginAccessControl')).toHaveLength(2);
  });
});

describe('the files that people put in', () => {
  const bucket = ofType('AWS::S3::Bucket').find(({ logicalId, stack }) => stack === 'RaamwerkData' && /^Files[0-9A-F]{8}$/.test(logicalId));

  test('lie in an encrypted bucket of their own that keeps versions and is kept itself', () => {
    expect(bucket?.deletionPolicy).toBe('Retain');
    expect(bucket?.properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      LoggingConfiguration: { LogFilePrefix: 's3/files/' },
    });
  });

  test('are reached by TLS only, and by nothing that serves pages', () => {
    const policies = ofType('AWS::S3::BucketPolicy').filter(({ stack }) => stack === 'RaamwerkData');
    const policy = policies.find(({ properties }) => JSON.stringify(properties.Bucket).includes(bucket?.logicalId ?? '-'));
    const { Statement = [] } = (policy?.properties.PolicyDocument ?? {}) as { Statement?: { Effect: string }[] };
    expect(Statement.map(({ Effect }) => Effect)).toEqual(['Deny', 'Deny']);
    expect(JSON.stringify(Statement)).toContain('"aws:SecureTransport":"false"');
    expect(JSON.stringify(only('AWS::CloudFront::Distribution').properties)).not.toContain(bucket?.logicalId);
  });
});

test('whoever is on duty hears of errors, throttling, lag and failures', () => {
  const alarms = ofType('AWS::CloudWatch::Alarm');
  const ids = alarms.map(({ logicalId }) => logicalId.replace(/[0-9A-F]{8}$/, ''));
  expect(ids).toEqual(
    expect.arrayContaining([
      'orderingerrors',
      'orderingthrottles',
      'signinerrors',
      'publishererrors',
      'publicationfailures',
      'publicationdelay',
      'projectorerrors',
      'reconcilererrors',
      'booksdisagree',
      'projectionfailures',
      'projectiondelay',
      'apifailures',
      'tablethrottles',
      'tablefailures',
    ]),
  );
  expect(alarms.filter(({ properties }) => (properties.AlarmActions as unknown[]).length !== 1)).toEqual([]);
  expect(only('AWS::SNS::Topic').properties.KmsMasterKeyId).toBeDefined();
});
