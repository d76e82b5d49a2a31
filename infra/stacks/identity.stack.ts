import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { RaamwerkFunction } from '../constructs/function.ts';
import { Login } from '../constructs/login.ts';
import type { Settings } from './settings.ts';

interface Props {
  readonly settings: Settings;
  readonly table: TableV2;
}

/** Who people are: the user pool that trusts ACM/IDM, and the function that writes organisation and roles into the token. */
export class IdentityStack extends Stack {
  readonly login: Login;
  readonly signIn: RaamwerkFunction;

  constructor(scope: Construct, id: string, { settings, table }: Props) {
    super(scope, id, { description: 'Raamwerk: login through ACM/IDM', terminationProtection: true });
    this.signIn = new RaamwerkFunction(this, 'SignIn', { name: 'sign-in', table });
    this.login = new Login(this, 'Login', { settings, signIn: this.signIn.lambda });
    new CfnOutput(this, 'Issuer', { value: this.login.issuer });
    new CfnOutput(this, 'ClientId', { value: this.login.clientId });
    new CfnOutput(this, 'SiteConfig', { description: 'Content of config.json at the root of the site', value: this.siteConfig() });
    new CfnOutput(this, 'AcmCallback', { value: `${this.login.host}/oauth2/idpresponse` });
  }

  /** Cognito signs out by a page of its own; the rest is OpenID Connect as anywhere. */
  private siteConfig(): string {
    const { issuer, clientId, host } = this.login;
    return this.toJsonString({
      issuer,
      clientId,
      scope: 'openid profile',
      logout: { address: `${host}/logout`, returnParameter: 'logout_uri' },
    });
  }
}
