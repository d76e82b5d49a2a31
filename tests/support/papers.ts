import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import type { OrderFile } from '../../functions/documents/papers/order-file.ts';
import type { Order } from '../../shared/domain/ordering/order.ts';
import { aBody, aFramework, aLot, anOrganisation, bodies } from './builders.ts';
import { anOrder } from './orders.ts';

const known = [
  aBody(bodies.intercommunale, 'intercommunale', 'Streekintercommunale'),
  aBody(bodies.authority, 'intercommunale', 'Aankoopcentrale'),
];

/** An order with everything that its papers are made of. */
export const anOrderFile = (order: Order = anOrder(), overrides: Partial<OrderFile> = {}): OrderFile => ({
  order,
  events: [],
  deliveries: [],
  buyer: anOrganisation(),
  supplier: aBody(bodies.supplier, 'supplier', 'Leverancier'),
  framework: aFramework(),
  lot: aLot(),
  others: new Map(known.map((body) => [body.kbo, body])),
  ...overrides,
});

/** The library takes the bytes that it reads for itself. */
const openPdf = (bytes: Uint8Array) => getDocumentProxy(bytes.slice());

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

/** What a reader of a PDF can copy from each page. */
export const pagesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await extractText(await openPdf(bytes), { mergePages: false })).text.map(spaced);

/** Where the text of the first page begins furthest to the left, in points from its edge. */
export const leftmostOf = async (bytes: Uint8Array): Promise<number> => {
  const page = await (await openPdf(bytes)).getPage(1);
  const { items } = await page.getTextContent();
  return Math.min(...items.flatMap((item) => ('transform' in item ? [Number(item.transform[4])] : [])));
};

/** The same in one line, so that it does not matter where lines were broken. */
export const flowOf = async (bytes: Uint8Array): Promise<string> => (await pagesOf(bytes)).join(' ').replaceAll(/\s+/g, ' ');

/** What is said of figures to who cannot see them, page after page. */
export const altTextsOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const pdf = await openPdf(bytes);
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('alt' in node && typeof node.alt === 'string') found.push(node.alt);
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(walk);
  };
  for (let page = 1; page <= pdf.numPages; page += 1) walk(await (await pdf.getPage(page)).getStructTree());
  return found;
};

export const propertiesOf = async (bytes: Uint8Array) => {
  const pdf = await openPdf(bytes);
  const [{ info }, marks] = await Promise.all([pdf.getMetadata(), pdf.getMarkInfo()]);
  return { info: info as Readonly<Record<string, unknown>>, marks };
};

/** The roles of the structure by which a screen reader goes through the first page. */
export const structureOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  interface Node {
    readonly role?: string;
    readonly children?: readonly Node[];
  }
  const roles = ({ role, children = [] }: Node): readonly string[] => [...(role === undefined ? [] : [role]), ...children.flatMap(roles)];
  const page = await (await openPdf(bytes)).getPage(1);
  return roles((await page.getStructTree()) as unknown as Node);
};

/** The parts of an Office Open XML package by their names. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
