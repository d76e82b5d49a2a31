import { mostExportRows } from '../../../shared/contract/exports.routes.ts';

interface Page<Row> {
  readonly items: readonly Row[];
  readonly next?: string | undefined;
}

export interface Collected<Row> {
  readonly rows: readonly Row[];
  /** There are more than a workbook holds. */
  readonly cut: boolean;
}

/** Rows of one request to the table. */
export const pageSize = 500;

/** A list page after page, up to what a workbook holds. */
export const collect = async <Row>(fetchPage: (cursor: string | undefined) => Promise<Page<Row>>): Promise<Collected<Row>> => {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined && rows.length < mostExportRows);
  return { rows: rows.slice(0, mostExportRows), cut: cursor !== undefined || rows.length > mostExportRows };
};
