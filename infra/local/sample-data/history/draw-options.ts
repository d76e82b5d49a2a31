import type { ModelVersion } from '../../../../shared/domain/catalogue/model.ts';
import { optionConflicts } from '../../../../shared/domain/catalogue/price.ts';
import type { Draw } from './random.ts';

/** Some options that go together: each is added when chance has it and the set stays orderable. */
export const drawOptions = (draw: Draw, version: Pick<ModelVersion, 'options'>): readonly string[] => {
  const chosen: string[] = [];
  for (const { id, requires } of version.options) {
    if (!draw.chance(30)) continue;
    const wider = [...new Set([...chosen, ...requires, id])];
    if (optionConflicts(version, wider).length === 0) chosen.splice(0, chosen.length, ...wider);
  }
  return chosen;
};
