import { expect, test } from 'vitest';
import { specificationProblems } from '../../../shared/domain/catalogue/specification-check.ts';
import { aCategory } from '../../support/builders.ts';

test.each([0, -0, 1e-9, -1e-9, 0.1 + 0.2, 1e12, -1e12])('%d is a number that a specification may state', (range) => {
  expect(specificationProblems(aCategory(), { range })).toEqual([]);
});

test.each([Number.MIN_VALUE, -1e-10, 1.1e12, Number.MAX_VALUE, Number.POSITIVE_INFINITY, Number.NaN])(
  '%d is no number that a specification can state',
  (range) => {
    expect(specificationProblems(aCategory(), { range })).toEqual([{ attribute: 'range', reason: 'type' }]);
  },
);
