import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { RaamwerkFunction } from './function.ts';

export const mailDomain = (from: string): string => from.split('@').at(-1) ?? '';

/** What a function reads as `RAAMWERK_MAIL`. */
export const mailAddress = (from: string): string => `ses://${from}`;

/** The domain that mail comes from. SES signs with keys of its own (DKIM), of which DNS must hold the records that this identity gives. */
export const makeMailIdentity = (scope: Construct, id: string, from: string): EmailIdentity =>
  new EmailIdentity(scope, id, { identity: Identity.domain(mailDomain(from)) });

/** Sends as that one address. A whole message is sent with `SendEmail`, which SES also authorises as `SendRawEmail`. */
export const grantMail = ({ lambda }: RaamwerkFunction, from: string): void => {
  const identity = Stack.of(lambda).formatArn({ service: 'ses', resource: 'identity', resourceName: mailDomain(from) });
  lambda.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail', 'ses:SendRawEmail'],
      resources: [identity],
      conditions: { StringEquals: { 'ses:FromAddress': from } },
    }),
  );
};
