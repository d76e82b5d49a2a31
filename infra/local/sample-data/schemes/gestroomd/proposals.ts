import type { ModelContent } from '../../../../../shared/domain/catalogue/model.ts';
import type { Proposal } from '../../../../../shared/domain/catalogue/proposal.ts';
import { type ModelId, modelId } from '../../../../../shared/domain/frameworks/ids.ts';
import { localDate } from '../../../../../shared/domain/time/local-date.ts';
import { euro, percent } from '../amounts.ts';

interface Sent extends Omit<Proposal, 'content' | 'category' | 'unit'> {
  /** The model that it starts from: itself, or for a new one another of the same lot. */
  readonly like: ModelId;
  readonly change: (content: ModelContent) => ModelContent;
}

const sent = (model: string, part: Omit<Sent, 'model' | 'like'>, like = model): Sent => ({
  model: modelId(model),
  like: modelId(like),
  ...part,
});

/** Sent in by suppliers on the sample's day; the manager has not looked at it yet. */
export const proposals: readonly Sent[] = [
  sent('gestroomd.16.renault-kangoo-van-e-tech-l2', {
    effectiveFrom: localDate('2027-01-01'),
    reason: 'index',
    index: 'Voorbeeld: Agoria digitaal, van 104,2 naar 112,9',
    change: (content) => ({ ...content, listPrice: euro(39_500), deliveryWeeks: 20 }),
  }),
  sent('gestroomd.15.renault-kangoo-van-e-tech-l1', {
    effectiveFrom: localDate('2026-12-15'),
    reason: 'catalogue-change',
    change: (content) => ({
      ...content,
      description: `${content.description} Voorbeeld: modeljaar 2027.`,
      options: [
        ...content.options,
        { id: 'ladder-rack', name: 'Ladderrek met opklapbare steun', listPrice: euro(690), requires: [], excludes: [] },
      ],
    }),
  }),
  sent(
    'gestroomd.61.gazelle-avignon-c380',
    {
      effectiveFrom: localDate('2026-12-15'),
      reason: 'catalogue-change',
      change: (content) => ({ ...content, name: 'Avignon C380', listPrice: euro(3_299), discountRate: percent(15) }),
    },
    'gestroomd.61.gazelle-ultimate-c8',
  ),
];

/** Typed by suppliers and not sent in. */
export const drafts: readonly Pick<Sent, 'model' | 'change'>[] = [
  {
    model: modelId('gestroomd.26.renault-kangoo-e-tech-koelwagen'),
    change: (content) => ({ ...content, listPrice: euro(46_900), deliveryWeeks: 30 }),
  },
  {
    model: modelId('gestroomd.61.gazelle-orange-c7'),
    change: (content) => ({ ...content, description: `${content.description} Voorbeeld: nieuwe kleuren.` }),
  },
];
