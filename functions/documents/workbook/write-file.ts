import { type WriteOptions, writeXlsx } from 'hucre/xlsx';

/** Apart from what is written, so that the library is only loaded when something is. */
export const writeFile = (workbook: WriteOptions): Promise<Uint8Array> => writeXlsx(workbook);
