import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { DocumentFault } from './document-fault.ts';
import { parseXml, type TakeChild } from './parse-xml.ts';
import { documentNamespace, type UblDocumentName } from './xml-element.ts';
import { allAt, type UblPath, type XmlNode } from './xml-node.ts';

/**
 * Reads a document of one of these kinds by `read`. Refuses `invalid-document` with the element that is missing or
 * wrong (`FaultDetail`). What `take` takes is not in the tree that `read` is given.
 */
export const readDocument = <T, Name extends UblDocumentName>(
  bytes: Uint8Array,
  names: readonly Name[],
  read: (root: XmlNode, name: Name) => T,
  mostElements?: number,
  take?: TakeChild,
): Result<T, 'invalid-document'> => {
  try {
    const root = parseXml(bytes, mostElements, take);
    const name = names.find((each) => each === root.name && documentNamespace(each) === root.namespace);
    if (!name) throw new DocumentFault({ problem: 'other-document', element: names.join(' | '), found: root.name });
    return ok(read(root, name));
  } catch (error) {
    if (error instanceof DocumentFault) return refuse('invalid-document', { ...error.detail });
    throw error;
  }
};

/** The element at a path, of which there is at most one. */
export const oneAt = (node: XmlNode, path: UblPath): XmlNode | undefined => {
  const [first, second] = allAt(node, path);
  if (second) throw new DocumentFault({ problem: 'repeated', element: path });
  return first;
};

/** Its text without the white space around it; an empty element says nothing. */
export const textAt = (node: XmlNode, path: UblPath): string | undefined => {
  const text = oneAt(node, path)?.text.trim();
  return text === '' ? undefined : text;
};

export const requiredAt = (node: XmlNode, path: UblPath): string => {
  const text = textAt(node, path);
  if (text === undefined) throw new DocumentFault({ problem: 'missing', element: path });
  return text;
};

/** What a text at a path means; undefined when `meaning` makes nothing of it. */
export const valueAt = <T>(node: XmlNode, path: UblPath, meaning: (text: string) => T | undefined): T | undefined => {
  const text = textAt(node, path);
  if (text === undefined) return undefined;
  const value = meaning(text);
  if (value === undefined) throw new DocumentFault({ problem: 'wrong', element: path, found: text });
  return value;
};

export const requiredValueAt = <T>(node: XmlNode, path: UblPath, meaning: (text: string) => T | undefined): T => {
  const value = valueAt(node, path, meaning);
  if (value === undefined) throw new DocumentFault({ problem: 'missing', element: path });
  return value;
};
