import { ok, type Result, refuse } from '../result.ts';
import type { AskedOnce, Organisation } from './organisation.ts';

/** `raise`: two from now on. `ask` and `agree`: one from now on, once a second person agrees. `keep`: it stays two after all. */
export const signingActions = ['raise', 'ask', 'agree', 'keep'] as const;
export type SigningAction = (typeof signingActions)[number];

type Signing = Pick<Organisation, 'statementSignatures' | 'fewerSignatures'>;

export const signaturesOf = ({ statementSignatures }: Signing): 1 | 2 => statementSignatures ?? 1;

const actionFor = ({ fewerSignatures, ...signing }: Signing, needed: 1 | 2, person: string): SigningAction | undefined => {
  if (signaturesOf(signing) === 1) return needed === 2 ? 'raise' : undefined;
  if (needed === 2) return fewerSignatures === undefined ? undefined : 'keep';
  if (fewerSignatures === undefined) return 'ask';
  return fewerSignatures.by.person === person ? undefined : 'agree';
};

/**
 * How many people sign the commission statements of an organisation that are issued from now on. Two can be chosen by
 * anybody who signs. That one is enough again must be asked by one person and agreed to by another: else whoever wants to
 * sign alone would first say that it may. `signatures-unchanged` when nothing would come of it, also for who asked and agrees.
 */
export const chooseSignatures = (
  organisation: Organisation,
  needed: 1 | 2,
  { by, at }: AskedOnce,
): Result<{ readonly organisation: Organisation; readonly action: SigningAction }, 'signatures-unchanged'> => {
  const action = actionFor(organisation, needed, by.person);
  if (action === undefined)
    return refuse('signatures-unchanged', { needed: signaturesOf(organisation), asked: organisation.fewerSignatures !== undefined });
  const { fewerSignatures: _, ...rest } = organisation;
  const next = { ...rest, version: organisation.version + 1 };
  if (action === 'ask') return ok({ organisation: { ...next, fewerSignatures: { by, at } }, action });
  return ok({ organisation: { ...next, statementSignatures: needed }, action });
};
