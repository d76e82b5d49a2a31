import type { Model } from '../../shared/domain/catalogue/model.ts';
import { asPublished } from '../../shared/domain/catalogue/visibility.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { ModelReader } from './model-reading.repository.ts';

/**
 * Models as the caller may see them. What is only scheduled is shown to the supplier itself and to the manager of
 * the framework; others see the version in force, and no model before it has one. A manager costs one batch more.
 */
export const shownModels = async (
  found: readonly Model[],
  { organisation, roles }: Principal,
  today: LocalDate,
  models: Pick<ModelReader, 'authorities'>,
): Promise<readonly Model[]> => {
  const authorities = roles.includes('manager') ? await models.authorities(found.map(({ framework }) => framework)) : new Map();
  const seesAll = ({ supplier, framework }: Model) =>
    (roles.includes('supplier') && supplier === organisation) || authorities.get(framework) === organisation;
  return found.map((model) => (seesAll(model) ? model : asPublished(model, today))).filter((model) => model !== undefined);
};
