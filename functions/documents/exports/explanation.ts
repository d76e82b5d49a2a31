import { mostExportRows } from '../../../shared/contract/exports.routes.ts';
import { moment } from '../../../shared/domain/text/dates.ts';
import { number } from '../../../shared/domain/text/numbers.ts';
import type { Instant } from '../../../shared/domain/time/local-date.ts';

type Line = readonly [term: string, text: string];

interface List {
  readonly at: Instant;
  readonly rows: number;
  readonly cut: boolean;
  readonly sample: boolean;
  readonly filters: readonly (readonly [term: string, value: string | undefined])[];
}

/** What a reader must know of a list that left the site. */
export const explanationOf = ({ at, rows, cut, sample, filters }: List): readonly Line[] => [
  ['Gemaakt op', `${moment(at)} (Belgische tijd)`],
  ['Aantal rijen', number(rows)],
  ...filters.flatMap(([term, value]): readonly Line[] => (value === undefined ? [] : [[term, value]])),
  ...(cut
    ? [
        [
          'Onvolledig',
          `Er zijn meer rijen dan de ${number(mostExportRows)} die een werkmap bevat. Beperk de lijst met een filter.`,
        ] as const,
      ]
    : []),
  ['Bedragen', 'In euro, exclusief btw tenzij de kolom iets anders zegt.'],
  ['Datums', 'Belgische kalenderdagen en kloktijden.'],
  ...(sample ? [['Voorbeeldgegevens', 'Deze lijst bevat voorbeeldgegevens en heeft geen waarde.'] as const] : []),
];
