import { isUtf8 } from 'node:buffer';
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { DocumentFault } from './document-fault.ts';
import type { XmlNode } from './xml-node.ts';

/** Far more than any real document but a catalogue has; less than what would take long. */
const usualElements = 100_000;
const deepest = 40;

/** An element that is not closed yet: most have one text and no children, and a catalogue has hundreds of thousands. */
interface Growing extends XmlNode {
  children: XmlNode[];
  text: string;
}

/** So much is decoded at once: the text of a catalogue is never there as a whole. */
const piece = 65_536;

const noAttributes: ReadonlyMap<string, string> = new Map();

const ownAttributes = (tag: SaxesTagNS): ReadonlyMap<string, string> => {
  const own = Object.values(tag.attributes).filter(({ uri }: SaxesAttributeNS) => uri === '');
  return own.length === 0 ? noAttributes : new Map(own.map(({ local, value }: SaxesAttributeNS) => [local, value]));
};

/** Told of each child of the root when it is whole; one that is taken is not kept in the tree. It throws nothing: the document may still prove to be none. */
export type TakeChild = (child: XmlNode) => boolean;

/** Collects what the parser tells of, and stops it at what we want nothing to do with. */
const makeTree = (mostElements: number, take: TakeChild) => {
  const open: Growing[] = [];
  let root: XmlNode | undefined;
  let elements = 0;
  const close = () => {
    const node = open.pop();
    if (!node) return;
    const parent = open.at(-1);
    if (!parent) root = node;
    else if (open.length > 1 || !take(node)) parent.children.push(node);
  };
  return {
    open(tag: SaxesTagNS) {
      elements += 1;
      if (elements > mostElements) throw new DocumentFault({ problem: 'too-large' });
      if (open.length >= deepest) throw new DocumentFault({ problem: 'too-deep' });
      open.push({ name: tag.local, namespace: tag.uri, attributes: ownAttributes(tag), children: [], text: '' });
    },
    close,
    text(text: string) {
      const node = open.at(-1);
      if (node) node.text += text;
    },
    root: () => root,
  };
};

/**
 * Reads a whole document, namespaces resolved. A document type declaration is refused, and with it every entity but
 * the five of XML itself: nothing is fetched and nothing is expanded. Comments and processing instructions are passed
 * over. The time it takes is linear in the number of bytes.
 * @param mostElements of a document that may be longer than an order or an invoice
 * @param take for a document of which only one part is looked at at a time
 * @throws DocumentFault for what is not well-formed, not UTF-8, which Peppol asks for whatever the declaration says, too
 * deep or too large
 */
export const parseXml = (bytes: Uint8Array, mostElements = usualElements, take: TakeChild = () => false): XmlNode => {
  if (!isUtf8(bytes)) throw new DocumentFault({ problem: 'encoding' });
  const tree = makeTree(mostElements, take);
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw new DocumentFault({ problem: 'not-xml', line: parser.line });
  });
  parser.on('doctype', () => {
    throw new DocumentFault({ problem: 'doctype' });
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') throw new DocumentFault({ problem: 'encoding', found: encoding });
  });
  parser.on('opentag', tree.open);
  parser.on('closetag', tree.close);
  parser.on('text', tree.text);
  parser.on('cdata', tree.text);
  const decoder = new TextDecoder();
  for (let start = 0; start < bytes.length; start += piece)
    parser.write(decoder.decode(bytes.subarray(start, start + piece), { stream: true }));
  parser.close();
  const root = tree.root();
  if (!root) throw new DocumentFault({ problem: 'not-xml' });
  return root;
};
