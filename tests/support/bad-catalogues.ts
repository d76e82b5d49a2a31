import type { Category } from '../../shared/domain/catalogue/category.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aModel, anOption, aVersion, bodies, on } from './builders.ts';
import { catalogueOf, retyped } from './imports.ts';

/** A whole that is refused: with which code, what of it, and what the supplier reads. */
export interface BadDocument {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** A line that is wrong: where, what stands there and is expected, and what the supplier reads. */
export interface BadLine {
  readonly name: string;
  readonly text: string;
  readonly finding: Readonly<Record<string, unknown>>;
  readonly message: string;
}

const price = 'cac:RequiredItemLocationQuantity/cac:Price/cbc:PriceAmount';
const item = 'cac:Item/cac:SellersItemIdentification/cbc:ID';
const property = (name: string) => `cac:Item/cac:AdditionalItemProperty “${name}”`;

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

/** Single lines of the export of one model that were typed over. */
export const badLines = (categories: readonly Category[]): readonly BadLine[] => {
  const all = catalogueOf([aModel()], categories);
  const first = { sheet: 'CatalogueLine 1', row: 1 };
  const line = (name: string, from: string | RegExp, to: string, code: string, rest: object, message: string, text = all): BadLine => ({
    ...{ name, text: retyped(text, from, to), finding: { ...first, code, ...rest }, message },
  });
  const own = catalogueOf([aModel({ versions: [aVersion({ options: [] })] })], categories);
  const lineOf = /<cac:CatalogueLine>[\s\S]*?<\/cac:CatalogueLine>/.exec(own)?.[0] ?? '';
  const amount = /<cbc:PriceAmount currencyID="EUR">30000.00<\/cbc:PriceAmount>/;
  const priced = (text: string, currency = 'EUR') => `<cbc:PriceAmount currencyID="${currency}">${text}</cbc:PriceAmount>`;
  const noAmount = 'Dit is geen bedrag. Schrijf het zoals 28525.00, met hoogstens twee decimalen.';
  const range = '<cbc:Value>400</cbc:Value>';
  const quantity = /\s*<cbc:ValueQuantity unitCode="KMT">400<\/cbc:ValueQuantity>/;
  return [
    line(
      ...(['an item twice', '</Catalogue>', `${lineOf}</Catalogue>`, 'duplicate-key'] as const),
      ...([{ head: item, found: 'stadswagen', expected: '1, 2' }, 'Dit eigen nummer staat op meer dan één rij: 1, 2.', own] as const),
    ),
    line(
      'an item without a number',
      /\s*<cac:SellersItemIdentification>[\s\S]*?<\/cac:SellersItemIdentification>/,
      '',
      'required',
      { head: item },
      'Dit moet ingevuld zijn.',
      own,
    ),
    line(
      'an item of another lot',
      '<cbc:ID>wagens.01.stadswagen<',
      '<cbc:ID>wagens.99.stadswagen<',
      'not-an-id',
      { head: item, found: 'wagens.99.stadswagen' },
      'Een eigen nummer bestaat uit kleine letters en cijfers, met koppeltekens ertussen.',
      own,
    ),
    line(
      'an item of another supplier',
      '<cbc:ID>wagens.01.stadswagen<',
      '<cbc:ID>vreemd<',
      'not-yours',
      { head: item, found: 'vreemd' },
      'Dit nummer hoort bij een model van een andere leverancier. Kies een ander nummer.',
      own,
    ),
    line('no price', amount, '', 'required', { head: price }, 'Dit moet ingevuld zijn.'),
    line(
      'only the net price',
      'AAB',
      'AAE',
      'list-price-missing',
      { head: price, found: '27000.00', expected: 'AAB' },
      'Hier staat enkel een nettoprijs. Geef ook de prijs voor korting, met PriceType AAB.',
    ),
    line(
      'a net price that does not follow',
      'currencyID="EUR">27000.00',
      'currencyID="EUR">26999.99',
      'net-price-differs',
      { head: price, found: '26999.99', expected: '27000.00' },
      'De nettoprijs past niet bij lijstprijs en korting: die geven 27000.00. Pas de drie samen aan, of laat de nettoprijs weg.',
    ),
    line(
      'a price in dollars',
      amount,
      priced('30000.00', 'USD'),
      'other-currency',
      { head: price, found: '30000.00 USD', expected: 'EUR' },
      'Prijzen zijn in euro: currencyID="EUR".',
    ),
    line(
      'a price below zero',
      amount,
      priced('-30000.00'),
      'not-an-amount',
      { head: price, found: '-30000.00', expected: '28525.00' },
      noAmount,
    ),
    line(
      'a price with a comma',
      amount,
      priced('30000,00'),
      'not-an-amount',
      { head: price, found: '30000,00', expected: '28525.00' },
      noAmount,
    ),
    line('a price in words', amount, priced('op aanvraag'), 'not-an-amount', { head: price, found: 'op aanvraag' }, noAmount),
    line('parts of a cent', amount, priced('30000.005'), 'not-an-amount', { head: price, found: '30000.005' }, noAmount),
    line(
      'two list prices',
      'PriceType>AAA',
      'PriceType>AAB',
      'repeated-element',
      { head: price, found: '2 × PriceAmount' },
      'Dit staat er meer dan één keer, en niet telkens hetzelfde.',
    ),
    line(
      'an unknown action',
      /(<cac:CatalogueLine>[\s\S]*?<cbc:ActionCode>)Update/,
      '$1Replace',
      'unknown-action',
      { head: 'cbc:ActionCode', found: 'Replace', expected: 'Add, Update, Delete' },
      'Deze actie bestaat niet. Mogelijk: Add, Update, Delete.',
    ),
    line(
      'an unknown property',
      /<cbc:Name>Rijbereik \(km\)<\/cbc:Name>\s*<cbc:NameCode.*/,
      '<cbc:Name>Topsnelheid</cbc:Name>',
      'unknown-property',
      { head: 'cac:Item/cac:AdditionalItemProperty', found: 'Topsnelheid' },
      'De categorieën van dit perceel kennen geen eigenschap “Topsnelheid”. Neem de namen over uit het bestand dat u hier ophaalt, of laat ze weg.',
    ),
    line(
      'a property twice',
      '</cac:Item>',
      '<cac:AdditionalItemProperty><cbc:Name>Rijbereik</cbc:Name><cbc:Value>1</cbc:Value></cac:AdditionalItemProperty></cac:Item>',
      'repeated-element',
      { head: property('Rijbereik (km)') },
      'Dit staat er meer dan één keer, en niet telkens hetzelfde.',
    ),
    line(
      'a range in words',
      /<cbc:Value>400<\/cbc:Value>\s*<cbc:ValueQuantity.*/,
      '<cbc:Value>ver</cbc:Value>',
      'not-a-number',
      { head: property('Rijbereik (km)'), found: 'ver', expected: '1234.5' },
      'Dit is geen getal. Schrijf het zoals 1234.5: een punt voor de decimalen.',
    ),
    line(
      'a range in miles',
      'unitCode="KMT"',
      'unitCode="SMI"',
      'other-unit',
      { head: property('Rijbereik (km)'), found: '400 SMI', expected: 'KMT' },
      'Dit staat in een andere eenheid. Verwacht: KMT.',
    ),
    line(
      'a range that is said in two ways',
      range,
      '<cbc:Value>500</cbc:Value>',
      'values-differ',
      { head: property('Rijbereik (km)'), found: '500 / 400' },
      'De waarde en de hoeveelheid (Value en ValueQuantity) zeggen niet hetzelfde.',
    ),
    line(
      'a range below the minimum',
      new RegExp(`${range}${quantity.source}`),
      '<cbc:Value>299</cbc:Value>',
      'minimum-unmet',
      { head: property('Rijbereik (km)'), found: '299', expected: '≥ 300' },
      '',
    ),
    line(
      'a discount over a hundred',
      '<cbc:Value>10.00</cbc:Value>',
      '<cbc:Value>110</cbc:Value>',
      'not-a-rate',
      { head: property('Korting (%)'), found: '110', expected: '13.78' },
      'Dit is geen percentage tussen 0 en 100. Schrijf het zoals 13.78.',
    ),
    line('no name', /<cbc:Name>Stadswagen<\/cbc:Name>/, '', 'required', { head: 'cac:Item/cbc:Name' }, 'Dit moet ingevuld zijn.'),
    line(
      'two descriptions',
      '</cbc:Description>',
      '</cbc:Description><cbc:Description>Une voiture</cbc:Description>',
      'repeated-element',
      { head: 'cac:Item/cbc:Description', found: '2 × Description' },
      'Dit staat er meer dan één keer, en niet telkens hetzelfde.',
    ),
    line(
      'a price that holds no more',
      '</cbc:StartDate>',
      '</cbc:StartDate><cbc:EndDate>2025-12-31</cbc:EndDate>',
      'line-expired',
      { found: '2025-12-31' },
      'Deze lijn of deze prijs geldt niet meer. Laat ze weg, of verwijder het artikel met ActionCode Delete.',
    ),
    line(
      'a day that does not exist',
      '2022-03-01',
      '2027-02-30',
      'not-a-date',
      { found: '2027-02-30', expected: '2026-12-14' },
      'Dit is geen bestaande dag. Schrijf hem zoals 2026-12-14.',
    ),
    line(
      'an accessory that is not there',
      '<cac:RequiredItemLocationQuantity>',
      '<cac:AccessoryRelatedItem><cbc:ID>dakkoffer</cbc:ID></cac:AccessoryRelatedItem><cac:RequiredItemLocationQuantity>',
      'unknown-item',
      { head: 'cac:AccessoryRelatedItem/cbc:ID', found: 'dakkoffer' },
      'Dit artikel staat niet in het bestand. Voeg er een lijn voor toe, of laat de verwijzing weg.',
      own,
    ),
    line(
      'an option without a price',
      priced('800.00'),
      '',
      'required',
      { sheet: 'CatalogueLine 2', row: 2, head: price },
      'Dit moet ingevuld zijn.',
    ),
    line(
      'an option of a model that is not there',
      'wagens.01.stadswagen/trekhaak</cbc:ID>\n      </cac:Sel',
      'ander/trekhaak</cbc:ID>\n      </cac:Sel',
      'unknown-item',
      { head: 'cac:AccessoryRelatedItem/cbc:ID', found: 'stadswagen/trekhaak' },
      'Dit artikel staat niet in het bestand. Voeg er een lijn voor toe, of laat de verwijzing weg.',
    ),
    line(
      'a new item that is deleted',
      'wagens.01.stadswagen<',
      'nieuw<',
      'withdrawn-and-changed',
      { head: 'cac:LineValidityPeriod/cbc:EndDate' },
      'Een model dat uit het gamma gaat, kan niet tegelijk nieuw zijn of wijzigen. Doe het in twee keer.',
      retyped(own, /(<cac:CatalogueLine>[\s\S]*?<cbc:ActionCode>)Update/, '$1Delete'),
    ),
    line(
      'an end in the past',
      '<cac:RequiredItemLocationQuantity>',
      `<cac:LineValidityPeriod><cbc:EndDate>${addDays(on, -30)}</cbc:EndDate></cac:LineValidityPeriod><cac:RequiredItemLocationQuantity>`,
      'invalid-date',
      { head: 'cac:LineValidityPeriod/cbc:EndDate' },
      '',
      retyped(own, /(<cac:CatalogueLine>[\s\S]*?<cbc:ActionCode>)Update/, '$1Delete'),
    ),
    line(
      ...([
        'an announced end that is erased',
        /Delete/,
        'Update',
        'withdrawal-retracted',
        { head: 'cac:LineValidityPeriod/cbc:EndDate' },
      ] as const),
      'Een aangekondigd einde kan u niet in een bestand wissen. Pas het model zelf aan.',
      catalogueOf(
        [aModel({ id: modelId('wagens.01.vertrekt'), withdrawal: { from: addDays(on, 30), reason: 'Uit productie' } })],
        categories,
      ),
    ),
    line(
      ...([
        'a discount below the awarded one',
        '<cbc:Value>10.00</cbc:Value>',
        '<cbc:Value>4.99</cbc:Value>',
        'discount-below-award',
      ] as const),
      ...([{ head: property('Korting (%)'), found: '4,99 %', expected: '≥ 5 %' }, ''] as const),
      retyped(
        own,
        /<cac:RequiredItemLocationQuantity>\s*<cac:Price>\s*<cbc:PriceAmount currencyID="EUR">27000[\s\S]*?<\/cac:RequiredItemLocationQuantity>/,
        '',
      ),
    ),
    line(
      ...([
        '61 options',
        'Een wagen',
        'Een auto',
        'too-many-options',
        { sheet: 'CatalogueLine 62', row: 62, head: item, found: 'o-60', expected: '60' },
      ] as const),
      'Een model heeft hoogstens 60 opties.',
      catalogueOf(
        [aModel({ versions: [aVersion({ options: Array.from({ length: 61 }, (_, index) => anOption({ id: `o-${index}` })) })] })],
        categories,
      ),
    ),
  ];
};
