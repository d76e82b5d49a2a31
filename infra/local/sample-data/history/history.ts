import type { OrderPlan } from '../../../../shared/domain/ordering/plan.ts';
import { archaeologyStories } from './archaeology.ts';
import { demonstrationStories } from './demonstration.ts';
import { elsewhereStories } from './elsewhere.ts';
import { filledLotStories } from './filled-lots.ts';
import { igemoRegionStories } from './igemo-region.ts';
import type { Catalogue } from './inputs.ts';
import { oftenOrderedStories } from './often-ordered.ts';
import { sharedCarStories } from './shared-cars.ts';
import type { OrderStory } from './story.ts';
import { tell } from './tell.ts';

/** Every order of the sample, as a story. */
export const storiesFor = (catalogue: Catalogue): readonly OrderStory[] => [
  ...igemoRegionStories,
  ...filledLotStories,
  ...sharedCarStories,
  ...archaeologyStories,
  ...demonstrationStories,
  ...elsewhereStories(catalogue),
  ...oftenOrderedStories,
];

/** Every order of the sample, as the plans of its life. */
export const historyFor = (catalogue: Catalogue): readonly (readonly OrderPlan[])[] =>
  storiesFor(catalogue).map((story) => tell(story, catalogue));
