import { derivedId } from '../../platform/ids.ts';

/** The reversal of a cost has one id, however often and however concurrently it is asked for. */
export const reversalId = (cost: string): string => derivedId('cost-reversal', cost);
