import type { Paper } from '../../../../functions/documents/paper.ts';
import type { ModelVersion } from '../../../../shared/domain/catalogue/model.ts';
import { momentOn } from '../history/moments.ts';
import { sampleToday } from '../today.ts';

/** A paper as a maker might give along: invented, and marked as such on every page. */
export const warrantyPaper = ({ brand, name, attributes }: ModelVersion): Paper => ({
  file: 'waarborgvoorwaarden',
  sort: 'Waarborgvoorwaarden',
  title: `Waarborg op ${brand} ${name}`,
  about: 'Wat gedekt is, hoe lang en wat u moet doen',
  issuer: brand,
  at: momentOn(sampleToday, 0),
  sample: true,
  blocks: [
    {
      kind: 'facts',
      facts: [
        { term: 'Waarborg op het voertuig', value: `${attributes.warranty ?? 2} jaar` },
        { term: 'Waarborg op de batterij', value: '8 jaar of 160.000 km' },
      ],
    },
    { kind: 'heading', text: 'Wat gedekt is' },
    {
      kind: 'entries',
      entries: [
        { text: 'Herstelling of vervanging van onderdelen met een fabricagefout, met het werkloon.' },
        { text: 'Een batterij die minder dan 70 % van haar capaciteit overhoudt.' },
      ],
    },
    { kind: 'heading', text: 'Wat u moet doen' },
    {
      kind: 'paragraph',
      text: 'Laat het voertuig onderhouden volgens het schema en meld een gebrek binnen dertig dagen bij de leverancier.',
    },
  ],
});
