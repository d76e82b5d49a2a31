import type { Category } from '../../../shared/domain/catalogue/category.ts';
import { type FileTable, type ImportTables, mostRows } from '../../../shared/domain/catalogue/import/cell.ts';
import { type ImportColumn, modelColumns, optionColumns } from '../../../shared/domain/catalogue/import/columns.ts';
import type { Finding, FindingCode } from '../../../shared/domain/catalogue/import/finding.ts';
import type { LotId } from '../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import type { LocalDate } from '../../../shared/domain/time/local-date.ts';
import { DocumentFault } from '../../documents/ubl/document-fault.ts';
import { transactions } from '../../documents/ubl/peppol.ts';
import { readDocument, requiredValueAt, valueAt } from '../../documents/ubl/read-document.ts';
import { kboOf } from '../../documents/ubl/read-party.ts';
import { allAt, type XmlNode } from '../../documents/ubl/xml-node.ts';
import { ownNumber } from './catalogue-line.ts';
import { brief, textAt } from './element-cell.ts';
import { documentActions, elementsOf, optionElementsOf, paths } from './elements.ts';
import { type KeptLine, makeLineKeeper } from './keep-lines.ts';
import { completedRow, type ReadLine, rateOf } from './read-model-line.ts';
import { type OptionOwner, optionRow } from './read-option-line.ts';

export interface CatalogueTerms {
  readonly lot: LotId;
  /** What a catalogue may call the contract that it is under, besides the lot itself. */
  readonly contracts: readonly string[];
  readonly supplier: Kbo;
  readonly categories: readonly Category[];
  readonly today: LocalDate;
}

/** A little more than a catalogue of ours has that is as large as may be put in. */
const mostElements = 700_000;
/** An option is read for each model that names it: all of them together, in elements. */
const mostElementsAgain = 1_000_000;
/** Of one line: it can be wrong in as many places as there are elements; the first ones tell enough. */
const mostFindings = 50;

const sheet = 'Catalogue';

type Told = Finding<FindingCode>;

const isCatalogue = (text: string) => (text.startsWith(transactions.catalogue.specification) ? text : undefined);

/** What is wrong with the document as a whole: it is of another lot or of another supplier, or says nothing. */
const documentFindings = (root: XmlNode, lines: number, { lot, contracts, supplier }: CatalogueTerms): readonly Told[] => {
  const contract = allAt(root, 'cac:ReferencedContract/cbc:ID').map(({ text }) => text.trim());
  const [party] = [...allAt(root, 'cac:SellerSupplierParty/cac:Party'), ...allAt(root, 'cac:ProviderParty')];
  const seller = party && kboOf(party);
  const at = { sheet, row: 1 };
  const known = [lot as string, ...contracts];
  return [
    ...(contract.length > 0 && !contract.some((id) => known.includes(id))
      ? [
          {
            ...at,
            head: 'cac:ReferencedContract/cbc:ID',
            code: 'other-lot',
            found: brief(contract.join(', ')),
            expected: lot,
          } satisfies Told,
        ]
      : []),
    ...(seller !== undefined && seller !== supplier
      ? [{ ...at, head: 'cbc:EndpointID', code: 'other-supplier', found: seller, expected: supplier } satisfies Told]
      : []),
    ...(lines === 0 ? [{ ...at, head: 'cac:CatalogueLine', code: 'no-rows' } satisfies Told] : []),
    ...(lines > mostRows ? [{ ...at, head: 'cac:CatalogueLine', code: 'too-many-rows', expected: `${mostRows}` } satisfies Told] : []),
  ];
};

/** Lines as a table: the columns of which any line says something, and those that are always meant. */
const tableOf = (
  lines: readonly ReadLine[],
  columns: readonly ImportColumn[],
  elements: ReadonlyMap<string, string>,
  always: readonly string[],
): FileTable => {
  const said = new Set([
    ...always,
    ...lines.flatMap(({ cells }) => [...cells].flatMap(([key, cell]) => (cell === undefined ? [] : [key]))),
  ]);
  const used = columns.filter(({ key }) => said.has(key));
  return {
    sheet,
    offset: 0,
    elements,
    head: { number: 1, hidden: false, cells: used.map(({ head }) => head) },
    rows: lines.map(({ cells, findings, ...row }) => ({
      ...row,
      ...(findings && { findings: findings.slice(0, mostFindings) }),
      cells: used.map(({ key }) => cells.get(key)),
    })),
  };
};

/** A deleted item that cannot be ordered any more is a model that leaves, unless a model names it as its option. */
const isOption = ({ orderable, action, item }: KeptLine, accessories: ReadonlySet<string>): boolean =>
  !orderable && (action !== 'Delete' || accessories.has(item ?? '') || (item ?? '').includes('/'));

/** Reads options for their models, as long as that is in proportion to the document. */
const makeOptionReader = () => {
  let read = 0;
  return ({ item, option, size }: KeptLine, owner: OptionOwner): readonly ReadLine[] => {
    if (!option) return [];
    read += size;
    if (read > mostElementsAgain) throw new DocumentFault({ problem: 'too-large' });
    return [optionRow(item, option, owner)];
  };
};

/** @throws DocumentFault when options would have to be read out of proportion */
const tablesOf = (
  lines: readonly KeptLine[],
  startsOn: string | undefined,
  columns: readonly ImportColumn[],
  today: LocalDate,
): ImportTables => {
  const readOption = makeOptionReader();
  const accessories = new Set(lines.flatMap((line) => line.accessories));
  const byItem = new Map(lines.map((line) => [line.item, line]));
  const options = new Set(lines.filter((line) => isOption(line, accessories)));
  const models = lines.filter((line) => !options.has(line));
  const successors = new Map(models.flatMap(({ item, replaces }) => replaces.map((other) => [other, ownNumber(item ?? '')])));
  const used = new Set<KeptLine>();
  const optionRows: ReadLine[] = [];
  const modelRows = models.flatMap((line): readonly ReadLine[] => {
    if (!line.model) return [];
    const row = completedRow(line.model, { startsOn, today, replacement: successors.get(line.item ?? '') });
    const owner: OptionOwner = { item: line.item ?? '', rate: rateOf(row.cells.get('discountRate')) };
    const strange: Told[] = [];
    for (const item of line.accessories) {
      const option = byItem.get(item);
      if (!option) strange.push({ sheet: line.sheet, row: line.number, head: paths.accessory, code: 'unknown-item', found: brief(item) });
      else if (options.has(option)) {
        used.add(option);
        optionRows.push(...readOption(option, owner));
      }
    }
    return [strange.length === 0 ? row : { ...row, findings: [...(row.findings ?? []), ...strange] }];
  });
  for (const option of options)
    if (!used.has(option)) optionRows.push(...readOption(option, { item: (option.item ?? '').split('/')[0] ?? '', rate: undefined }));
  return {
    models: tableOf(modelRows, columns, elementsOf(columns), ['id', 'name', 'brand', 'description', 'listPrice', 'withdrawnFrom']),
    ...(optionRows.length > 0 && {
      options: tableOf(optionRows, optionColumns, optionElementsOf(optionColumns), ['id', 'option', 'name', 'listPrice']),
    }),
  };
};

/**
 * The rows of a Peppol BIS Catalogue 3 (T19), as this site or another program writes it. Refuses what is no catalogue by
 * this profile (`invalid-document`), and one of another lot or supplier (`import-layout`). A line says all there is of its
 * item, in so far as any line of the document says such things. Passed over is what the site has no place for: pictures,
 * packaging, dimensions, and accessories that can be ordered by themselves.
 */
export const readCatalogue = (bytes: Uint8Array, terms: CatalogueTerms): Result<ImportTables, 'invalid-document' | 'import-layout'> => {
  const columns = modelColumns(terms.categories);
  const keeper = makeLineKeeper(terms, columns);
  const read = readDocument(
    bytes,
    ['Catalogue'],
    (root): Result<ImportTables, 'import-layout'> => {
      requiredValueAt(root, 'cbc:CustomizationID', isCatalogue);
      valueAt(root, 'cbc:ActionCode', (text) => documentActions.find((action) => action === text));
      const findings = documentFindings(root, keeper.count(), terms);
      if (findings.length > 0) return refuse('import-layout', { findings });
      const startsOn = textAt(root, 'cac:ValidityPeriod/cbc:StartDate');
      return ok(tablesOf(keeper.lines(), startsOn, columns, terms.today));
    },
    mostElements,
    keeper.take,
  );
  return read.ok ? read.value : read;
};
