import type { ChangeKind } from '../../shared/domain/catalogue/change-kind.ts';
import { frameworkOf, type ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { ChangeRepository, WholeModel } from './change.repository.ts';

interface Dossier extends WholeModel {
  /** The kinds of change that are published at once. */
  readonly standing: readonly ChangeKind[];
}

/**
 * Everything about one model, for its supplier and for the manager of its framework, who does not see what was not sent
 * in. One query and one read; for a manager one read more.
 */
export const makeGetDossier =
  ({ changes }: { readonly changes: Pick<ChangeRepository, 'whole' | 'framework' | 'standing'> }) =>
  async ({ organisation, roles }: Principal, id: ModelId) => {
    const { draft, ...dossier } = await changes.whole(id);
    const supplier = dossier.model?.supplier ?? dossier.submission?.supplier ?? draft?.supplier;
    if (roles.includes('supplier') && supplier === organisation)
      return ok<Dossier>({ ...dossier, ...(draft && { draft }), standing: (await changes.standing(frameworkOf(id))).kinds });
    if (!roles.includes('manager') || !(dossier.model ?? dossier.submission)) return refuse('not-found');
    const framework = await changes.framework(frameworkOf(id));
    if (framework?.authority !== organisation) return refuse('not-found');
    return ok<Dossier>({ ...dossier, standing: (await changes.standing(framework.id)).kinds });
  };
