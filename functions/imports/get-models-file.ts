import { maximumFileBytes } from '../../shared/contract/define-route.ts';
import { type FileAnswer, workbook, xml } from '../../shared/contract/files.ts';
import { mostUnpackedBytes, textFile } from '../../shared/contract/imports.routes.ts';
import { modelColumns, optionColumns } from '../../shared/domain/catalogue/import/columns.ts';
import { writtenTables } from '../../shared/domain/catalogue/import/write-cells.ts';
import type { LotId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { OrganisationRepository } from '../organisations/organisation.repository.ts';
import type { Clock } from '../platform/clock.ts';
import type { FileFormat } from './file/import-file.ts';
import { writeText } from './file/write-text.ts';
import type { LotTerms, RangeRepository } from './range.repository.ts';

interface Deps {
  readonly range: Pick<RangeRepository, 'terms' | 'models'>;
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly now: Clock;
  /** Bytes of a file, whatever its format. */
  readonly most?: number;
}

const explanation = [
  ['Wat dit is', 'De modellen van één perceel, één rij per model. Wie het bestand ongewijzigd invoert, verandert niets.'],
  ['Wijzigen', 'Pas cellen aan en voer het bestand in. Eerst ziet u per rij wat er zou veranderen; pas na uw bevestiging gebeurt het.'],
  ['Nieuw model', 'Voeg een rij toe met een eigen nummer dat nog niet bestaat.'],
  [
    'Terugtrekken',
    'Vul in vanaf wanneer het model niet meer te bestellen is, en waarom. Een model dat niet in het bestand staat, blijft zoals het is.',
  ],
  ['Opties', 'Staat het blad Opties in het bestand, dan heeft elk model precies de opties die daar staan.'],
  ['Getallen', 'Met een komma voor de decimalen. Bedragen zijn in euro, zonder btw. Datums: dag/maand/jaar.'],
  ['Formules', 'Worden niet gelezen: plak de waarde in de cel.'],
] as const;

/** What may be put in again, and answered: text is packed on its way. */
const mostBytes: Readonly<Record<FileFormat, number>> = { xlsx: maximumFileBytes, csv: mostUnpackedBytes, xml: mostUnpackedBytes };

type Organisations = Deps['organisations'];

/** Both sides of a catalogue, as it names them. */
const partiesOf = async (organisations: Organisations, supplier: Kbo, { framework: { authority } }: LotTerms) => {
  const found = await organisations.findAll([...new Set([supplier, authority])]);
  const party = (kbo: Kbo) => {
    const organisation = found.find((each) => each.kbo === kbo);
    if (!organisation) throw new Error(`organisation ${kbo} is not there`);
    return { kbo, name: organisation.name };
  };
  return { supplier: party(supplier), authority: party(authority) };
};

/**
 * The file of a lot for a supplier that was awarded it, empty or with its own models. Another one's models are never in
 * it. A file is refused where it would be larger than what may be put in again, a Peppol catalogue also where it would have
 * no lines.
 */
export const makeGetModelsFile =
  ({ range, organisations, now, most }: Deps) =>
  async (
    { organisation }: Principal,
    lot: LotId,
    { format, content }: { readonly format: FileFormat; readonly content: 'empty' | 'own' },
  ) => {
    const terms = await range.terms(lot);
    if (!terms?.lot.awards.some(({ supplier }) => supplier === organisation)) return refuse('not-found');
    const today = brusselsDate(now());
    const models = content === 'own' ? await range.models(lot, organisation) : [];
    const fileName = `${content === 'own' ? 'modellen' : 'sjabloon'}-${lot}-${today}.${format}`;
    const [first, ...others] = models;
    if (format === 'xml' && !first) return refuse('nothing-to-export');
    const answer = (mediaType: string, bytes: Uint8Array) => {
      const limit = most ?? mostBytes[format];
      return bytes.length > limit
        ? refuse('export-too-large', { bytes: bytes.length, most: limit, format })
        : ok<FileAnswer>({ name: fileName, mediaType, bytes });
    };
    const columns = { models: modelColumns(terms.categories), options: optionColumns };
    if (format === 'xml' && first) {
      const { writeCatalogue } = await import('./ubl/write-catalogue.ts');
      const sources = { ...terms, ...(await partiesOf(organisations, organisation, terms)), columns, today };
      return answer(xml, writeCatalogue([first, ...others], sources));
    }
    const tables = writtenTables(models, columns, today);
    if (format === 'csv') return answer(textFile, writeText(columns, tables));
    const { writeWorkbook } = await import('./file/write-workbook.ts');
    const title = `Perceel ${terms.lot.number}: ${terms.lot.title}`;
    return answer(workbook, await writeWorkbook(columns, tables, { title, explanation }));
  };
