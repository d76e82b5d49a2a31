/** An element of a UBL document on its way out: a name with its prefix, and either text or children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

type Child = XmlElement | readonly XmlElement[] | undefined;

/**
 * A basic component, which holds text. Without a value there is no element, because UBL knows no empty ones
 * (PEPPOL-COMMON-R001).
 */
export const cbc = (name: string, value: string | number | undefined, attributes: Readonly<Record<string, string>> = {}): Child =>
  value === undefined ? undefined : { name: `cbc:${name}`, attributes, content: String(value) };

/** An aggregate component, which holds others. Without any of them there is no element. */
export const cac = (name: string, ...children: readonly Child[]): Child => {
  const content = children.flatMap((child) => child ?? []);
  return content.length === 0 ? undefined : { name: `cac:${name}`, attributes: {}, content };
};

/** The whole document, its children in the sequence of its schema. */
export const ublDocument = (name: UblDocumentName, ...children: readonly Child[]): XmlElement => ({
  name,
  attributes: { xmlns: documentNamespace(name), 'xmlns:cac': namespaces.cac, 'xmlns:cbc': namespaces.cbc },
  content: children.flatMap((child) => child ?? []),
});

export const namespaces = {
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
} as const;

export type UblDocumentName = 'Order' | 'OrderChange' | 'OrderCancellation' | 'OrderResponse' | 'Invoice' | 'CreditNote' | 'Catalogue';

export const documentNamespace = (name: UblDocumentName): string => `urn:oasis:names:specification:ubl:schema:xsd:${name}-2`;
