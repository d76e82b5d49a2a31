import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { deploy } from '../../infra/stacks/deployment.ts';
import { settingsOf } from '../../infra/stacks/settings.ts';

export interface Resource {
  readonly logicalId: string;
  readonly stack: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly deletionPolicy: string | undefined;
}

type Template = Readonly<{
  Resources: Readonly<Record<string, { Type: string; Properties?: Record<string, unknown>; DeletionPolicy?: string }>>;
  Outputs?: Readonly<Record<string, { Value: unknown }>>;
}>;

/** What an output says, with `<name>` for what is only known once deployed. */
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const [call, given] = Object.entries(Object(value))[0] ?? [];
  return call === 'Fn::Join' ? (given as [string, unknown[]])[1].map(textOf).join((given as [string])[0]) : `<${[given].flat().at(-1)}>`;
};

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as { context: Record<string, unknown> };

const synthesiseOnce = () => {
  const outdir = mkdtempSync(join(tmpdir(), 'raamwerk-synth-'));
  try {
    const app = new App({ outdir, context: { ...context, 'aws:cdk:bundling-stacks': [] } });
    const stacks = deploy(
      app,
      settingsOf((key) => app.node.tryGetContext(key)),
    );
    const assembly = app.synth();
    const resources = assembly.stacks.flatMap((stack) =>
      Object.entries((stack.template as Template).Resources).map(
        ([logicalId, { Type, Properties = {}, DeletionPolicy }]): Resource => ({
          logicalId,
          stack: stack.stackName,
          type: Type,
          properties: Properties,
          deletionPolicy: DeletionPolicy,
        }),
      ),
    );
    const outputs = new Map(
      assembly.stacks.flatMap((stack) =>
        Object.entries((stack.template as Template).Outputs ?? {}).map(([name, { Value }]) => [name, textOf(Value)] as const),
      ),
    );
    return { app, stacks, resources, outputs, ofType: (type: string) => resources.filter((resource) => resource.type === type) };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};

let made: ReturnType<typeof synthesiseOnce> | undefined;

/**
 * The whole deployment with the settings of `cdk.json`, as CloudFormation would get it; made once, however many files of
 * tests read it. Code is not bundled: the templates are the same without it, and the benchmark bundles.
 */
export const synthesise = (): ReturnType<typeof synthesiseOnce> => {
  made ??= synthesiseOnce();
  return made;
};
