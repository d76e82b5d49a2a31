import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ApplicationStack } from './application.stack.ts';
import { DataStack } from './data.stack.ts';
import { IdentityStack } from './identity.stack.ts';
import { NotificationsStack } from './notifications.stack.ts';
import { OperationsStack } from './operations.stack.ts';
import type { Settings } from './settings.ts';
import { SiteStack } from './site.stack.ts';

/**
 * Six stacks, split by what may be lost and by what changes together. Data and Identity hold what cannot
 * be made again and are protected from deletion; Application, Notifications and Site can be deleted and deployed anew;
 * Operations watches all of them. Each depends only on those before it, which is why the host name is a
 * setting: Identity must know where people return to before the distribution exists.
 */
export const deploy = (app: App, settings: Settings) => {
  const data = new DataStack(app, 'RaamwerkData');
  const identity = new IdentityStack(app, 'RaamwerkIdentity', { settings, table: data.table });
  const application = new ApplicationStack(app, 'RaamwerkApplication', { table: data.table, files: data.files, login: identity.login });
  const notifications = new NotificationsStack(app, 'RaamwerkNotifications', { settings, table: data.table, files: data.files });
  const site = new SiteStack(app, 'RaamwerkSite', {
    settings,
    table: data.table,
    files: data.files,
    api: application.api,
    login: identity.login,
  });
  const operations = new OperationsStack(app, 'RaamwerkOperations', {
    settings,
    table: data.table,
    api: application.api,
    functions: [...application.functions, identity.signIn, site.publisher, notifications.notifier, notifications.rounds],
    publisher: site.publisher,
    failures: site.failures,
    notifier: notifications.notifier,
    untold: notifications.failures,
    projector: application.projector,
    uncounted: application.uncounted,
    overdueMails: notifications.overdueMails,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { data, identity, application, notifications, site, operations };
};
