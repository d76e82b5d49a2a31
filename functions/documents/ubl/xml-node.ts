import { namespaces } from './xml-element.ts';

/** An element as it was read: its namespace instead of whatever prefix the sender chose. */
export interface XmlNode {
  readonly name: string;
  readonly namespace: string;
  /** By name; those with a namespace of their own are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Its own characters, without those of its children. */
  readonly text: string;
}

/** Where an element stands below another: `cac:OrderReference/cbc:ID`. */
export type UblPath = `${keyof typeof namespaces}:${string}`;

const isAt = ({ name, namespace }: XmlNode, step: string): boolean => {
  const [prefix = '', local = ''] = step.split(':');
  return name === local && namespace === namespaces[prefix as keyof typeof namespaces];
};

/** All elements at a path, in the sequence of the document. */
export const allAt = (node: XmlNode, path: UblPath): readonly XmlNode[] =>
  path
    .split('/')
    .reduce<readonly XmlNode[]>((found, step) => found.flatMap(({ children }) => children.filter((child) => isAt(child, step))), [node]);
