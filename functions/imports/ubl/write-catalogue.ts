import { versionShown } from '../../../shared/domain/catalogue/import/write-cells.ts';
import type { Model } from '../../../shared/domain/catalogue/model.ts';
import type { Framework, Lot } from '../../../shared/domain/frameworks/framework.ts';
import type { LocalDate } from '../../../shared/domain/time/local-date.ts';
import { type PartyFacts, plainPartyElement } from '../../documents/ubl/party.ts';
import { identification } from '../../documents/ubl/peppol.ts';
import { writeXml } from '../../documents/ubl/write-xml.ts';
import { cac, cbc, ublDocument, type XmlElement } from '../../documents/ubl/xml-element.ts';
import { type LineTerms, lastDayOf, modelLine, optionLine } from './catalogue-lines.ts';

export interface CatalogueSources extends LineTerms {
  readonly lot: Lot;
  readonly framework: Pick<Framework, 'endsOn'>;
  readonly supplier: PartyFacts;
  readonly authority: PartyFacts;
}

/** No line may outlast the catalogue (PEPPOL-T19-R007), and a model may leave after the agreement has ended. */
const lastDay = (models: readonly Model[], { framework }: CatalogueSources): LocalDate =>
  models
    .flatMap((model) => lastDayOf(model) ?? [])
    .toSorted()
    .findLast((day) => day > framework.endsOn) ?? framework.endsOn;

/** The models that each one takes the place of. */
const replacedBy = (models: readonly Model[]): ReadonlyMap<string, readonly string[]> => {
  const pairs = models.flatMap(({ id, withdrawal }) => (withdrawal?.replacement ? [{ by: withdrawal.replacement, id }] : []));
  return new Map([...Map.groupBy(pairs, ({ by }) => by)].map(([by, all]) => [by, all.map(({ id }) => id)]));
};

/**
 * The models of a supplier in one lot as Peppol BIS Catalogue 3 (T19, UBL 2.1): what is in force today, in euro excluding
 * VAT. There is at least one, because a catalogue without lines is none.
 */
export const catalogueDocument = (models: readonly [Model, ...Model[]], sources: CatalogueSources): XmlElement => {
  const { lot, supplier, authority, today } = sources;
  const replaces = replacedBy(models);
  let number = 0;
  const lines = models.flatMap((model) => {
    number += 1;
    const line = modelLine(model, number, replaces.get(model.id) ?? [], sources);
    const options = versionShown(model, today).options.map((option) => {
      number += 1;
      return optionLine(model, option, number, sources);
    });
    return [line, ...options].flatMap((element) => element ?? []);
  });
  return ublDocument(
    'Catalogue',
    identification('catalogue', `${lot.id}-${supplier.kbo}-${today}`),
    cbc('ActionCode', 'Update'),
    cbc('Name', `Perceel ${lot.number}: ${lot.title}`),
    cbc('IssueDate', today),
    cac('ValidityPeriod', cbc('EndDate', lastDay(models, sources))),
    cac('ReferencedContract', cbc('ID', lot.id)),
    plainPartyElement(supplier, 'ProviderParty'),
    plainPartyElement(authority, 'ReceiverParty'),
    lines,
  );
};

export const writeCatalogue = (models: readonly [Model, ...Model[]], sources: CatalogueSources): Uint8Array =>
  writeXml(catalogueDocument(models, sources));
