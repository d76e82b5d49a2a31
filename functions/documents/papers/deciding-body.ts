import type { OrganisationKind } from '../../../shared/domain/organisations/organisation.ts';

/** The body that decides for a buyer, in the sentences of a decision, and the article that gives it that power. */
export interface DecidingBody {
  readonly name: string;
  readonly sentence: string;
  readonly ground?: { readonly text: string; readonly source: string } | undefined;
}

const other: DecidingBody = { name: 'Het bevoegde orgaan', sentence: 'het bevoegde orgaan' };

/** Other kinds of buyers have their own statutes: there the draft leaves the competence to who completes it. */
const bodies: Readonly<Partial<Record<OrganisationKind, DecidingBody>>> = {
  municipality: {
    name: 'Het college van burgemeester en schepenen',
    sentence: 'het college van burgemeester en schepenen',
    ground: {
      text: 'Het college van burgemeester en schepenen is bevoegd voor het plaatsen, gunnen en uitvoeren van overheidsopdrachten.',
      source: 'Decreet van 22 december 2017 over het lokaal bestuur, artikel 56, § 3, 5°',
    },
  },
  ocmw: {
    name: 'Het vast bureau',
    sentence: 'het vast bureau',
    ground: {
      text: 'Het vast bureau is bevoegd voor het plaatsen, gunnen en uitvoeren van overheidsopdrachten.',
      source: 'Decreet van 22 december 2017 over het lokaal bestuur, artikel 84, § 3',
    },
  },
  agb: { name: 'De raad van bestuur', sentence: 'de raad van bestuur' },
};

export const decidingBody = (kind: OrganisationKind): DecidingBody => bodies[kind] ?? other;
