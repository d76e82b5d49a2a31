import { expect, test } from 'vitest';
import { formatKbo, isKbo, kbo, peppolParticipant } from '../../../shared/domain/organisations/kbo.ts';

test.each(['0200762878', '0213349124', '0000009797'])('%s is an enterprise number', (text) => {
  expect(isKbo(text)).toBe(true);
});

test.each(['0200762879', '200762878', '2200762878', '02007628780', '0200.762.878', 'BE0200762878', '', '0200762878\n', '٠٢٠٠٧٦٢٨٧٨'])(
  '%j is none',
  (text) => {
    expect(isKbo(text)).toBe(false);
    expect(() => kbo(text)).toThrow(RangeError);
  },
);

test('it is written with dots, and addressed over Peppol with its scheme', () => {
  expect(formatKbo(kbo('0213349124'))).toBe('0213.349.124');
  expect(peppolParticipant(kbo('0213349124'))).toBe('0208:0213349124');
});
