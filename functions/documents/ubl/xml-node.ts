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

interface Step {
  readonly local: string;
  readonly namespace: string;
}

/** Each path that the code names, taken apart once: a catalogue is looked into a million times. */
const taken = new Map<UblPath, readonly Step[]>();

const stepsOf = (path: UblPath): readonly Step[] => {
  const known = taken.get(path);
  if (known) return known;
  const steps = path.split('/').map((step): Step => {
    const [prefix = '', local = ''] = step.split(':');
    return { local, namespace: namespaces[prefix as keyof typeof namespaces] };
  });
  taken.set(path, steps);
  return steps;
};

const isAt = ({ name, namespace }: XmlNode, step: Step): boolean => name === step.local && namespace === step.namespace;

/** All elements at a path, in the sequence of the document. */
export const allAt = (node: XmlNode, path: UblPath): readonly XmlNode[] => {
  let found: readonly XmlNode[] = [node];
  for (const step of stepsOf(path)) {
    const below: XmlNode[] = [];
    for (const { children } of found) for (const child of children) if (isAt(child, step)) below.push(child);
    found = below;
  }
  return found;
};

/** Whether an element is of this name. */
export const isNamed = (node: XmlNode, name: UblPath): boolean => stepsOf(name).every((step) => isAt(node, step));
