import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../../../shared/domain/organisations/organisation.ts';
import { intercommunales } from './intercommunales.ts';
import { localBodies } from './local-bodies.ts';
import { formerMunicipalities, municipalities } from './municipalities.ts';
import { suppliers } from './suppliers.ts';

/** Every organisation of the sample data, each once. */
export const organisations: readonly Organisation[] = [
  ...municipalities,
  ...formerMunicipalities,
  ...intercommunales,
  ...localBodies,
  ...suppliers,
];

const byKbo = new Map<Kbo, Organisation>(organisations.map((each) => [each.kbo, each]));
const byName = new Map(organisations.map((each) => [each.name, each]));

/** @throws Error for an organisation that is not in the sample data: a mistake in it */
export const organisationBy = (kboOrName: string): Organisation => {
  const found = byKbo.get(kboOrName as Kbo) ?? byName.get(kboOrName);
  if (!found) throw new Error(`no sample organisation ${kboOrName}`);
  return found;
};
