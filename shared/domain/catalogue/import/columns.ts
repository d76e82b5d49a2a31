import type { AttributeDefinition, Category } from '../category.ts';
import type { ChangeReason } from '../proposal.ts';
import type { Choice } from './read-value.ts';

export const reasonChoices: readonly (Choice & { readonly value: ChangeReason })[] = [
  { value: 'index', label: 'Index' },
  { value: 'catalogue-change', label: 'Nieuwe prijslijst of gewijzigd gamma' },
  { value: 'promotion', label: 'Actie' },
  { value: 'correction', label: 'Rechtzetting' },
];

/** How a cell of a column is written and read. */
export type ColumnKind = 'text' | 'lines' | 'amount' | 'rate' | 'weeks' | 'date' | 'number' | 'yes-no' | 'choice';

export interface ImportColumn {
  /** Names the field; `attribute:<key>` for what the category asks. */
  readonly key: string;
  readonly head: string;
  readonly kind: ColumnKind;
  readonly choices?: readonly Choice[] | undefined;
  /** What its numbers are in. */
  readonly unit?: string | undefined;
  /** Told on the sheet that explains. */
  readonly help: string;
  /** A file without it is not one of these. */
  readonly needed?: boolean;
}

const fixedBefore = (categories: readonly Category[]): readonly ImportColumn[] => [
  {
    key: 'id',
    head: 'Eigen nummer',
    kind: 'text',
    needed: true,
    help: 'Kleine letters, cijfers en koppeltekens; blijft altijd hetzelfde.',
  },
  {
    key: 'category',
    head: 'Categorie',
    kind: 'choice',
    choices: categories.map(({ id, name }) => ({ value: id, label: name })),
    help: 'Enkel nodig bij een nieuw model in een perceel met meer dan één categorie.',
  },
  { key: 'name', head: 'Naam', kind: 'text', needed: true, help: 'Verplicht.' },
  { key: 'brand', head: 'Merk', kind: 'text', needed: true, help: 'Verplicht.' },
  { key: 'description', head: 'Omschrijving', kind: 'lines', help: 'Verplicht bij een nieuw model; mag uit meer regels bestaan.' },
  { key: 'unit', head: 'Eenheid', kind: 'text', help: 'Waarvoor de prijs geldt, bijvoorbeeld stuk. Ligt vast zodra het model bestaat.' },
  { key: 'listPrice', head: 'Catalogusprijs (€ excl. btw)', kind: 'amount', needed: true, help: 'Bijvoorbeeld 28.525,00.' },
  { key: 'discountRate', head: 'Korting (%)', kind: 'rate', needed: true, help: 'Bijvoorbeeld 13,78; nooit lager dan gegund.' },
  { key: 'deliveryWeeks', head: 'Levertijd (weken)', kind: 'weeks', help: 'Leeg: niet bekend.' },
];

const fixedAfter: readonly ImportColumn[] = [
  { key: 'effectiveFrom', head: 'Ingangsdatum', kind: 'date', help: 'Vanaf wanneer de wijziging geldt; leeg: vandaag.' },
  {
    key: 'reason',
    head: 'Reden van de wijziging',
    kind: 'choice',
    choices: reasonChoices,
    help: 'Een prijsstijging steunt op een index, een nieuwe prijslijst of een rechtzetting; leeg: nieuwe prijslijst.',
  },
  { key: 'index', head: 'Index', kind: 'text', help: 'De index met zijn waarden, als de reden een index is.' },
  { key: 'withdrawnFrom', head: 'Teruggetrokken vanaf', kind: 'date', help: 'Enkel invullen als het model uit de catalogus gaat.' },
  {
    key: 'withdrawalReason',
    head: 'Reden van terugtrekking',
    kind: 'text',
    help: 'Verplicht bij een terugtrekking; bestellers lezen dit.',
  },
  { key: 'replacement', head: 'Vervangen door', kind: 'text', help: 'Eigen nummer van het model dat in de plaats komt.' },
];

const kindOf = ({ type, choices }: AttributeDefinition): ColumnKind =>
  choices ? 'choice' : type === 'number' ? 'number' : type === 'boolean' ? 'yes-no' : 'text';

const headOf = ({ label, unit }: AttributeDefinition) => (unit === undefined ? label : `${label} (${unit})`);

/** Every attribute of the categories once; those that would bear the same head say their key as well. */
const attributeColumns = (categories: readonly Category[], taken: ReadonlySet<string>): readonly ImportColumn[] => {
  const byKey = new Map(categories.flatMap(({ attributes }) => attributes).map((definition) => [definition.key, definition]));
  const definitions = [...byKey.values()];
  const times = Map.groupBy(definitions, (definition) => normalHead(headOf(definition)));
  return definitions.map((definition) => {
    const head = headOf(definition);
    const alone = times.get(normalHead(head))?.length === 1 && !taken.has(normalHead(head));
    return {
      key: `attribute:${definition.key}`,
      head: alone ? head : `${head} [${definition.key}]`,
      kind: kindOf(definition),
      choices: definition.choices,
      unit: definition.unit,
      help: definition.unit === undefined ? '' : `In ${definition.unit}.`,
    };
  });
};

/** Heads are compared without regard to capitals and spaces, which people retype. */
export const normalHead = (head: string): string => head.toLowerCase().replace(/\s+/g, ' ').trim();

/** The columns of the template of a lot, in their order. */
export const modelColumns = (categories: readonly Category[]): readonly ImportColumn[] => {
  const [before, after] = [fixedBefore(categories), fixedAfter];
  const taken = new Set([...before, ...after].map(({ head }) => normalHead(head)));
  return [...before, ...attributeColumns(categories, taken), ...after];
};

export const optionColumns: readonly ImportColumn[] = [
  { key: 'id', head: 'Eigen nummer', kind: 'text', needed: true, help: 'Het model waarbij de optie hoort.' },
  { key: 'option', head: 'Nummer van de optie', kind: 'text', needed: true, help: 'Blijft altijd hetzelfde.' },
  { key: 'name', head: 'Naam', kind: 'text', needed: true, help: 'Verplicht.' },
  { key: 'listPrice', head: 'Catalogusprijs (€ excl. btw)', kind: 'amount', needed: true, help: 'Verplicht.' },
  { key: 'discountRate', head: 'Korting (%)', kind: 'rate', help: 'Leeg: de korting van het model.' },
  { key: 'requires', head: 'Vereist', kind: 'lines', help: 'Nummers van andere opties, met een komma ertussen.' },
  { key: 'excludes', head: 'Sluit uit', kind: 'lines', help: 'Nummers van andere opties, met een komma ertussen.' },
];

export const sheetNames = { models: 'Modellen', options: 'Opties', help: 'Toelichting', lists: 'Lijsten' } as const;
