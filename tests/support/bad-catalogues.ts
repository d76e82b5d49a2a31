import type { Category } from '../../shared/domain/catalogue/category.ts';
import { aModel, bodies } from './builders.ts';
import { catalogueOf, retyped } from './imports.ts';

/** A whole that is refused: with which code, what of it, and what the supplier reads. */
export interface BadDocument {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly message: string;
}

const finding = (code: string, rest: Readonly<Record<string, unknown>>) => ({ findings: [{ sheet: 'Catalogue', row: 1, code, ...rest }] });

/** What is wrong with these documents as a whole, by the export of one model. */
export const badDocuments = (categories: readonly Category[]): readonly BadDocument[] => {
  const all = catalogueOf([aModel()], categories);
  const document = (name: string, text: string, detail: BadDocument['detail'], message: string): BadDocument => ({
    ...{ name, text, code: 'invalid-document', detail, message },
  });
  const layout = (name: string, text: string, detail: BadDocument['detail'], message: string): BadDocument => ({
    ...{ name, text, code: 'import-layout', detail, message },
  });
  const doctype = 'Er staat een documenttype (DOCTYPE) in. Dat lezen we niet, omdat er misbruik mee mogelijk is.';
  return [
    document('half a document', all.slice(0, 3000), { problem: 'not-xml' }, 'Het is geen geldig XML-bestand (regel '),
    document(
      'another Peppol document',
      '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>',
      { problem: 'other-document', element: 'Catalogue', found: 'Order' },
      'Het is een ander soort bericht (Order); verwacht wordt Catalogue.',
    ),
    document(
      'a catalogue of another kind',
      retyped(all, 'trns:catalogue:3', 'trns:punch_out:3'),
      { problem: 'wrong', element: 'cbc:CustomizationID', found: 'urn:fdc:peppol.eu:poacc:trns:punch_out:3' },
      'In het element cbc:CustomizationID staat iets wat daar niet kan: “urn:fdc:peppol.eu:poacc:trns:punch_out:3”.',
    ),
    document(
      'a catalogue that does not say which it is',
      retyped(all, /\s*<cbc:CustomizationID>.*<\/cbc:CustomizationID>/, ''),
      { problem: 'missing', element: 'cbc:CustomizationID' },
      'Het element cbc:CustomizationID ontbreekt.',
    ),
    document(
      'a billion laughs',
      retyped(all, '?>', '?><!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;&l;&l;&l;&l;&l;">]>').replace('Een wagen', '&m;'),
      { problem: 'doctype' },
      doctype,
    ),
    document(
      'a file of somebody else by way of an entity',
      retyped(all, '?>', '?><!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]>').replace('Een wagen', '&f;'),
      { problem: 'doctype' },
      doctype,
    ),
    document(
      'an entity that nobody declared',
      retyped(all, 'Een wagen', '&lol;'),
      { problem: 'not-xml' },
      'Het is geen geldig XML-bestand',
    ),
    document(
      'a catalogue in another encoding',
      retyped(all, 'encoding="UTF-8"', 'encoding="ISO-8859-1"'),
      { problem: 'encoding', found: 'ISO-8859-1' },
      'Het bestand is niet in UTF-8 opgeslagen.',
    ),
    document(
      'a nest without end',
      retyped(all, '<cac:ValidityPeriod>', `${'<cac:ValidityPeriod>'.repeat(60)}`),
      { problem: 'too-deep' },
      'Het is dieper genest dan een gewoon Peppol-bericht.',
    ),
    document(
      'a catalogue that deletes everything',
      retyped(all, '<cbc:ActionCode>Update', '<cbc:ActionCode>Delete'),
      { problem: 'wrong', element: 'cbc:ActionCode', found: 'Delete' },
      'In het element cbc:ActionCode staat iets wat daar niet kan: “Delete”.',
    ),
    document(
      'a supplier with wrong check digits',
      retyped(all, `>${bodies.supplier}<`, '>0123456789<'),
      { problem: 'wrong', element: 'cbc:EndpointID', found: '0123456789' },
      'In het element cbc:EndpointID staat iets wat daar niet kan: “0123456789”.',
    ),
    layout(
      'a catalogue of another lot',
      retyped(all, '<cbc:ID>wagens.01<', '<cbc:ID>wagens.99<'),
      finding('other-lot', { head: 'cac:ReferencedContract/cbc:ID', found: 'wagens.99', expected: 'wagens.01' }),
      'Deze catalogus hoort bij een ander contract. Voor dit perceel is dat wagens.01.',
    ),
    layout(
      'a catalogue of another supplier',
      retyped(all, `>${bodies.supplier}<`, `>${bodies.otherSupplier}<`),
      finding('other-supplier', { head: 'cbc:EndpointID', found: bodies.otherSupplier, expected: bodies.supplier }),
      `Deze catalogus is van een andere leverancier. Uw ondernemingsnummer is ${bodies.supplier}.`,
    ),
    layout(
      'a catalogue without lines',
      retyped(all, /<cac:CatalogueLine>[\s\S]*<\/cac:CatalogueLine>/, ''),
      finding('no-rows', { head: 'cac:CatalogueLine' }),
      'Er staat geen enkel model in.',
    ),
  ];
};
