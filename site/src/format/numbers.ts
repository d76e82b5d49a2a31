/** On screen as on paper. */
export { euro, euroRounded, euroShort, number, percent, quantity } from '../../../shared/domain/text/numbers.ts';
