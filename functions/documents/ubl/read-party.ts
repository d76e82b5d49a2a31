import { isKbo, type Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { DocumentFault } from './document-fault.ts';
import { allAt, type UblPath, type XmlNode } from './xml-node.ts';

/** A Belgian VAT number is `BE` before the enterprise number. */
const withoutCountry = (text: string): string => text.replace(/^BE\s*/i, '').replaceAll(/[\s.]/g, '');

/** Where a party may say who it is, and the schemes in which it then says so by its enterprise number. */
const places: readonly { readonly path: UblPath; readonly schemes: readonly (string | undefined)[] }[] = [
  { path: 'cbc:EndpointID', schemes: ['0208', '9925'] },
  { path: 'cac:PartyIdentification/cbc:ID', schemes: ['0208', '9925'] },
  { path: 'cac:PartyLegalEntity/cbc:CompanyID', schemes: ['0208', '9925'] },
  { path: 'cac:PartyTaxScheme/cbc:CompanyID', schemes: [undefined] },
];

/**
 * The enterprise number of a party; undefined when it is known by another register only. The first of the endpoint, its
 * identifiers, its legal entity and its VAT number that gives one.
 */
export const kboOf = (party: XmlNode): Kbo | undefined => {
  for (const { path, schemes } of places)
    for (const { attributes, text } of allAt(party, path)) {
      const scheme = attributes.get('schemeID');
      if (!schemes.includes(scheme)) continue;
      if (scheme === undefined && !/^\s*BE/i.test(text)) continue;
      const number = withoutCountry(text.trim());
      if (!isKbo(number)) throw new DocumentFault({ problem: 'wrong', element: path, found: text.trim() });
      return number;
    }
  return undefined;
};
