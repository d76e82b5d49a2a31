import { App } from 'aws-cdk-lib';
import { deploy } from '../stacks/deployment.ts';
import { settingsOf } from '../stacks/settings.ts';

const app = new App();
deploy(
  app,
  settingsOf((key) => app.node.tryGetContext(key)),
);
app.synth();
