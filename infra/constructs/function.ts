import { Duration, Validations } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { bundle } from './bundling.ts';
import { carryCommands } from './carried-files.ts';
import { entryPath, projectRoot } from './entries.ts';
import { type FunctionName, grantTable } from './grants.ts';

interface Sizing {
  readonly memoryMegabytes: number;
  readonly seconds: number;
  readonly reservedConcurrency?: number;
}

/**
 * Memory buys processor time: from 1,769 MB on a function has a whole one. A request makes one or two round
 * trips of some milliseconds, so ten seconds leave room for every retry and still end before API Gateway
 * gives up at thirty.
 */
const sizing = {
  api: { memoryMegabytes: 512, seconds: 5 },
  organisations: { memoryMegabytes: 1024, seconds: 10 },
  frameworks: { memoryMegabytes: 1024, seconds: 10 },
  catalogue: { memoryMegabytes: 1024, seconds: 10 },
  /** Unpacks and judges a whole range in one request; API Gateway gives up at thirty seconds. */
  imports: { memoryMegabytes: 2048, seconds: 28 },
  quotes: { memoryMegabytes: 1024, seconds: 10 },
  deliveries: { memoryMegabytes: 1024, seconds: 10 },
  incidents: { memoryMegabytes: 1024, seconds: 10 },
  /** Holds a whole file, once as it came and once decoded. */
  attachments: { memoryMegabytes: 1024, seconds: 20 },
  /** Sets pages and fills workbooks: a whole processor. */
  documents: { memoryMegabytes: 1769, seconds: 28 },
  notifications: { memoryMegabytes: 1024, seconds: 10 },
  /** Placing an order is what people wait for: a whole processor, so that a cold start stays short. */
  ordering: { memoryMegabytes: 1769, seconds: 10 },
  /** Sums up to years of ledger entries in one answer. */
  commissions: { memoryMegabytes: 1769, seconds: 20 },
  /** One writer: the manifest is read, changed and swapped, and two at a time would lose a change. */
  publisher: { memoryMegabytes: 1024, seconds: 60, reservedConcurrency: 1 },
  /** A batch of changes with the mails that come of it. */
  notifier: { memoryMegabytes: 1024, seconds: 60 },
  projector: { memoryMegabytes: 512, seconds: 60 },
  /** After days of silence, everything that was missed. */
  rounds: { memoryMegabytes: 1024, seconds: 300 },
  /** Goes through all orders, entries and statements, a page at a time: as long as a function may take. */
  reconciler: { memoryMegabytes: 1769, seconds: 900 },
  /** Cognito waits five seconds and then refuses the login. */
  'sign-in': { memoryMegabytes: 1024, seconds: 5 },
} as const satisfies Record<FunctionName, Sizing>;

interface Props {
  readonly name: FunctionName;
  readonly table: TableV2;
  readonly environment?: Readonly<Record<string, string>>;
}

/** One Lambda function with its log, its role and exactly its grants on the table. */
export class RaamwerkFunction extends Construct {
  readonly lambda: NodejsFunction;
  readonly name: FunctionName;

  constructor(scope: Construct, id: string, { name, table, environment = {} }: Props) {
    super(scope, id);
    this.name = name;
    const { memoryMegabytes, seconds, ...rest }: Sizing = sizing[name];
    const logGroup = new LogGroup(this, 'Log', { retention: RetentionDays.THREE_MONTHS });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    grantTable(name, role, table);
    this.lambda = new NodejsFunction(this, 'Function', {
      description: `Raamwerk: ${name}`,
      entry: entryPath(name),
      handler: 'handler',
      projectRoot,
      depsLockFilePath: `${projectRoot}/package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMegabytes,
      timeout: Duration.seconds(seconds),
      ...(rest.reservedConcurrency === undefined ? {} : { reservedConcurrentExecutions: rest.reservedConcurrency }),
      tracing: Tracing.ACTIVE,
      role,
      logGroup,
      environment: { NODE_OPTIONS: '--enable-source-maps', RAAMWERK_TABLE: table.tableName, ...environment },
      bundling: {
        target: bundle.target,
        minify: bundle.minify,
        sourceMap: bundle.sourceMap,
        sourcesContent: bundle.sourcesContent,
        mainFields: [...bundle.mainFields],
        banner: bundle.banner,
        format: OutputFormat.ESM,
        bundleAwsSDK: true,
        logLevel: LogLevel.WARNING,
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (_, folder) => carryCommands(name, folder),
        },
        esbuildArgs: Object.fromEntries(Object.entries(bundle.alias).map(([name, path]) => [`--alias:${name}`, path])),
      },
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray has no resources to name: PutTraceSegments and PutTelemetryRecords are granted on * or not at all.',
    });
  }
}
