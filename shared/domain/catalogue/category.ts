/** A field of a category's specification. Facets, columns, tables and checks all follow from this row; no category is known to code. */
export interface AttributeDefinition {
  readonly key: string;
  readonly label: string;
  readonly type: 'number' | 'text' | 'boolean' | 'choice';
  /** `km`, `kWh`, `kg`; shown behind a number. */
  readonly unit?: string | undefined;
  readonly choices?: readonly { readonly value: string; readonly label: string }[] | undefined;
  /** Offered as a filter in the list. */
  readonly facet: boolean;
  /** Shown on the card and in the comparison's first rows. */
  readonly highlight: boolean;
  /** For the comparison: which end is the better one. */
  readonly better?: 'more' | 'less' | undefined;
}

export interface Category {
  readonly id: string;
  readonly name: string;
  /** The wider family that the navigation shows: vehicles, street furniture, studies, shared mobility. */
  readonly family: string;
  /** Name of a drawn outline for where no photo exists. */
  readonly silhouette: string;
  readonly attributes: readonly AttributeDefinition[];
  /** What is looked at when something of it is delivered, each in a few words. */
  readonly checklist: readonly string[];
  /** What people call the number that each unit bears, such as chassis number; absent where units bear none. */
  readonly serialName?: string | undefined;
}
