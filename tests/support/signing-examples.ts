import { organisationRecord } from '../../functions/organisations/organisation.record.ts';
import { makeOrganisationRepository } from '../../functions/organisations/organisation.repository.ts';
import type { statementSigningRoutes } from '../../shared/contract/statement-signing.routes.ts';
import { bodies } from './builders.ts';
import type { RouteExample } from './route-examples.ts';
import { putItem } from './table-contents.ts';

let version = 100;

export const signingExamples = {
  getStatementSigning: { request: async () => ({}), strangers: 'their-own' },
  putStatementSigning: {
    request: async ({ database }) => {
      version += 2;
      for (const kbo of [bodies.intercommunale, bodies.otherIntercommunale]) {
        const found = await makeOrganisationRepository(database).find(kbo);
        if (!found) throw new Error(`no organisation ${kbo}`);
        await putItem(database, organisationRecord.toItem({ ...found, version, statementSignatures: 1 }));
      }
      return { body: { version, needed: 2 } };
    },
    strangers: 'their-own',
  },
} as const satisfies Record<(typeof statementSigningRoutes)[number]['operation'], RouteExample>;
