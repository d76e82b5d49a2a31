import { expect, test } from 'vitest';
import { typedModel } from '../../shared/contract/catalogue-changes.schemas.ts';
import { aTypedModel } from '../support/catalogue-examples.ts';

test('an attribute may be called anything but what makes an object none that can be kept', () => {
  const named = (key: string) => typedModel.safeParse({ ...aTypedModel, attributes: Object.fromEntries([[key, '400']]) }).success;
  expect([named('range'), named('toString'), named('constructor')]).toEqual([true, true, false]);
});
