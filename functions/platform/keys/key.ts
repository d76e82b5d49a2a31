type Branded<Name extends string> = string & { readonly __brand: Name };
export type PartitionKey = Branded<'PartitionKey'>;
export type SortKey = Branded<'SortKey'>;
export interface ItemKey {
  readonly pk: PartitionKey;
  readonly sk: SortKey;
}
/** Index attributes of an item; sparse: an item without them is not in the index. */
export interface IndexKeys {
  readonly gsi1pk?: PartitionKey;
  readonly gsi1sk?: SortKey;
  readonly gsi2pk?: PartitionKey;
  readonly gsi2sk?: SortKey;
}
