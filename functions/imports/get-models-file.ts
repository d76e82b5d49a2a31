import { workbook } from '../../shared/contract/exports.routes.ts';
import type { FileAnswer } from '../../shared/contract/files.ts';
import { textFile } from '../../shared/contract/imports.routes.ts';
import { modelColumns, optionColumns } from '../../shared/domain/catalogue/import/columns.ts';
import { writtenTables } from '../../shared/domain/catalogue/import/write-cells.ts';
import type { LotId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { FileFormat } from './file/import-file.ts';
import { writeText } from './file/write-text.ts';
import type { RangeRepository } from './range.repository.ts';

interface Deps {
  readonly range: Pick<RangeRepository, 'terms' | 'models'>;
  readonly now: Clock;
}

const explanation = [
  ['Wat dit is', 'De modellen van één perceel, één rij per model. Wie het bestand ongewijzigd invoert, verandert niets.'],
  ['Wijzigen', 'Pas cellen aan en voer het bestand in. Eerst ziet u per rij wat er zou veranderen; pas na uw bevestiging gebeurt het.'],
  ['Nieuw model', 'Voeg een rij toe met een eigen nummer dat nog niet bestaat.'],
  ['Weglaten', 'Een model dat niet in het bestand staat, blijft zoals het is. Uit het gamma gaat het enkel met een datum in die kolom.'],
  ['Opties', 'Staat het blad Opties in het bestand, dan heeft elk model precies de opties die daar staan.'],
  ['Getallen', 'Met een komma voor de decimalen. Bedragen zijn in euro, zonder btw. Datums: dag/maand/jaar.'],
  ['Formules', 'Worden niet gelezen: plak de waarde in de cel.'],
] as const;

/** The file of a lot for a supplier that was awarded it, empty or with its own models. Another one's models are never in it. */
export const makeGetModelsFile =
  ({ range, now }: Deps) =>
  async (
    { organisation }: Principal,
    lot: LotId,
    { format, content }: { readonly format: FileFormat; readonly content: 'empty' | 'own' },
  ) => {
    const terms = await range.terms(lot);
    if (!terms?.lot.awards.some(({ supplier }) => supplier === organisation)) return refuse('not-found');
    const today = brusselsDate(now());
    const models = content === 'own' ? await range.models(lot, organisation) : [];
    const columns = { models: modelColumns(terms.categories), options: optionColumns };
    const tables = writtenTables(models, columns, today);
    const name = `${content === 'own' ? 'modellen' : 'sjabloon'}-${lot}-${today}.${format}`;
    if (format === 'csv') return ok<FileAnswer>({ name, mediaType: textFile, bytes: writeText(columns, tables) });
    const { writeWorkbook } = await import('./file/write-workbook.ts');
    const bytes = await writeWorkbook(columns, tables, { title: `Perceel ${terms.lot.number}: ${terms.lot.title}`, explanation });
    return ok<FileAnswer>({ name, mediaType: workbook, bytes });
  };
