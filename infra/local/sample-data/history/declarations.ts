import { pastMonths } from '../../../../shared/domain/commissions/declaration.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { supplierKbo } from '../organisations/suppliers.ts';
import { sampleToday } from '../today.ts';

/** Months of which the sample holds declarations: those that a supplier sees, the first first. */
export const declaredMonths = pastMonths(sampleToday, 12).toReversed();

/** What a supplier declared otherwise than the orders say. */
export interface DeclarationStory {
  /** It never did. */
  readonly missing?: true;
  /** It forgot its first order, and corrected that some days later. */
  readonly corrected?: true;
  /** Declares its first order for more than it is known for, leaves out the last of several, and adds a sale that is known nowhere. */
  readonly differs?: true;
}

const stories: Readonly<Record<string, DeclarationStory>> = {
  [`${supplierKbo('leiestreek-automotive')} gestroomd 2026-10`]: { missing: true },
  [`${supplierKbo('fietsdepot-artevelde')} gestroomd 2026-09`]: { corrected: true },
  [`${supplierKbo('noordzee-motors')} gestroomd 2026-10`]: { differs: true },
  [`${supplierKbo('scheldeland-automotive')} gestroomd 2026-05`]: { differs: true },
};

export const declarationStory = (supplier: Kbo, framework: string, month: string): DeclarationStory =>
  stories[`${supplier} ${framework} ${month}`] ?? {};
