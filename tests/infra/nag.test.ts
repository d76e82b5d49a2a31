import { App, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { synthesise } from './synthesised.ts';

const { app } = synthesise();

const findingsIn = (scope: App) =>
  new AwsSolutionsChecks(scope)
    .validateScope(scope)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`),
    );

const acknowledgements = app.node
  .findAll()
  .flatMap((construct) =>
    construct.node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>).map(([rule, reason]) => ({ construct, rule, reason }))),
  );

test('the AWS Solutions rules find nothing that is not accounted for', () => {
  expect(findingsIn(app)).toEqual([]);
});

test('every exception is made for one resource, with a reason in words', () => {
  expect(acknowledgements.length).toBeGreaterThan(0);
  expect(acknowledgements.filter(({ construct }) => App.isApp(construct) || Stack.isStack(construct))).toEqual([]);
  expect(acknowledgements.filter(({ reason }) => reason.split(' ').length < 10)).toEqual([]);
});

test('the rules do look: a careless bucket is found', () => {
  const careless = new App();
  new Bucket(new Stack(careless, 'Careless'), 'Bucket');
  expect(findingsIn(careless)).toContain('AwsSolutions-S10 Careless/Bucket/Resource');
});
