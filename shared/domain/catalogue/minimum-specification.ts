import type { MinimumSpecification } from '../frameworks/framework.ts';
import type { AttributeValue } from './model.ts';

/** A requirement of the lot that a model does not meet; `found` is absent where the model does not state the attribute. */
export interface UnmetRequirement {
  readonly requirement: MinimumSpecification;
  readonly found?: AttributeValue | undefined;
}

const meets = ({ atLeast, atMost, oneOf }: MinimumSpecification, found: AttributeValue | undefined): boolean => {
  if (found === undefined) return false;
  if (atLeast !== undefined && !(typeof found === 'number' && found >= atLeast)) return false;
  if (atMost !== undefined && !(typeof found === 'number' && found <= atMost)) return false;
  return oneOf === undefined || oneOf.includes(String(found));
};

/** What a model lacks to be in the lot; empty when it satisfies all of it. An attribute that is not stated does not satisfy. */
export const unmetRequirements = (
  specification: readonly MinimumSpecification[],
  attributes: Readonly<Record<string, AttributeValue>>,
): readonly UnmetRequirement[] =>
  specification.flatMap((requirement) => {
    const found = Object.hasOwn(attributes, requirement.attribute) ? attributes[requirement.attribute] : undefined;
    return meets(requirement, found) ? [] : [{ requirement, ...(found !== undefined && { found }) }];
  });
