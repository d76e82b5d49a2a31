import type { OptionConflict } from '../../../shared/domain/catalogue/price.ts';
import type { FailedCondition } from '../../../shared/domain/frameworks/eligibility.ts';
import { orderStates } from '../../../shared/domain/ordering/order-transitions.ts';
import { organisationKinds } from '../../../shared/domain/organisations/organisation.ts';
import { isLocalDate } from '../../../shared/domain/time/local-date.ts';
import { date } from '../format/dates.ts';
import { euro, number } from '../format/numbers.ts';
import { enumerate } from './nl/plural.ts';
import { t } from './text.ts';

/** Reads what a refusal's detail says; anything of another shape reads as absent, and the text does without it. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
export const amount = (value: unknown): string | undefined => (typeof value === 'number' ? euro(value) : undefined);
export const numberOf = (value: unknown, unit: string): string | undefined =>
  typeof value === 'number' ? `${number(value)} ${unit}` : undefined;
export const dayOf = (value: unknown): string | undefined => (typeof value === 'string' && isLocalDate(value) ? date(value) : undefined);

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[field] : undefined;

/** `van 01/01/2025 tot en met 31/12/2026`, or `vanaf …` where no end is told. */
export const periodOf = (value: unknown): string | undefined => {
  const [from, until] = [dayOf(fieldOf(value, 'from')), dayOf(fieldOf(value, 'until'))];
  if (from === undefined) return undefined;
  return until === undefined ? `vanaf ${from}` : `van ${from} tot en met ${until}`;
};

/** By which decision, where it is told. */
export const referenceOf = (value: unknown): string => {
  const reference = textOf(fieldOf(value, 'reference'));
  return reference === undefined ? '' : ` (${reference})`;
};

const states = {
  draft: 'een ontwerp',
  submitted: 'ingediend',
  returned: 'teruggestuurd',
  approved: 'goedgekeurd',
  placed: 'geplaatst',
  'conditionally-accepted': 'in afwachting van akkoord met een voorstel',
  acknowledged: 'bevestigd',
  'partly-delivered': 'deels geleverd',
  delivered: 'geleverd',
  accepted: 'aanvaard',
  closed: 'afgesloten',
  refused: 'geweigerd',
  cancelled: 'geannuleerd',
} as const satisfies Record<(typeof orderStates)[number], string>;

export const orderStateOf = (value: unknown): string | undefined => {
  const state = orderStates.find((known) => known === value);
  return state && states[state];
};

const kindsOf = (values: readonly string[]): string =>
  enumerate(organisationKinds.filter((kind) => values.includes(kind)).map((kind) => t(`kinds.${kind}`)));

const explained = {
  kind: (failed) => ({
    fails: `Het staat open voor ${kindsOf(failed.allowed)}.`,
    remedy: 'Bestel voor een organisatie van die soort, of zoek een ander raamcontract.',
  }),
  region: () => ({
    fails: 'Uw organisatie is vandaag geen lid van een van de intercommunales waarvoor het openstaat.',
    remedy: 'Klopt dat niet, vraag dan uw intercommunale om het lidmaatschap te laten registreren.',
  }),
  named: () => ({
    fails: 'Uw organisatie staat niet bij de genoemde afnemers.',
    remedy: 'Vraag de aankoopcentrale of u kunt aansluiten.',
  }),
  accession: () => ({
    fails: 'Uw bestuur is nog niet toegetreden.',
    remedy: 'Laat het bevoegde orgaan de toetreding beslissen en bezorg die beslissing aan de aankoopcentrale.',
  }),
} as const satisfies {
  readonly [Kind in FailedCondition['condition']]: (failed: Extract<FailedCondition, { condition: Kind }>) => {
    readonly fails: string;
    readonly remedy: string;
  };
};

const isCondition = (value: unknown): value is FailedCondition =>
  typeof value === 'object' && value !== null && 'condition' in value && Object.hasOwn(explained, String(value.condition));

/** Each condition that was not met, with what to do about it. */
export const conditions = (value: unknown) =>
  (Array.isArray(value) ? value.filter(isCondition) : []).map((failed) =>
    failed.condition === 'kind' ? explained.kind(failed) : explained[failed.condition](),
  );

const conflictWords = {
  requires: 'een optie vraagt een andere optie die niet gekozen is',
  excludes: 'twee gekozen opties sluiten elkaar uit',
  'unknown-option': 'een optie bestaat niet meer voor dit model',
  'duplicate-option': 'een optie is dubbel gekozen',
} as const satisfies Record<OptionConflict['reason'], string>;

export const conflicts = (value: unknown): readonly string[] => {
  const reasons = Array.isArray(value) ? value.map((conflict: { reason?: unknown }) => String(conflict?.reason)) : [];
  return [...new Set(reasons)].flatMap((reason) =>
    Object.hasOwn(conflictWords, reason) ? [conflictWords[reason as OptionConflict['reason']]] : [],
  );
};

/** The text that a table has for what the API named; undefined for what it has not. */
export const textIn = (texts: Readonly<Record<string, string>>, key: unknown): string | undefined =>
  typeof key === 'string' && Object.hasOwn(texts, key) ? texts[key] : undefined;
