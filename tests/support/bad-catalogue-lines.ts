import type { Category } from '../../shared/domain/catalogue/category.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aModel, anOption, aVersion, on } from './builders.ts';
import { catalogueOf, retyped } from './imports.ts';

/** A line that is wrong: where, what stands there and is expected, and what the supplier reads. */
export interface BadLine {
  readonly name: string;
  readonly text: string;
  readonly finding: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** What the supplier reads of each; the rules of the catalogue have words of their own, tested with the forms. */
const words: Readonly<Record<string, string>> = {
  'duplicate-key': 'Dit eigen nummer staat op meer dan één rij: 1, 2.',
  required: 'Dit moet ingevuld zijn.',
  'not-an-id': 'Een eigen nummer bestaat uit kleine letters en cijfers, met koppeltekens ertussen.',
  'not-yours': 'Dit nummer hoort bij een model van een andere leverancier. Kies een ander nummer.',
  'list-price-missing': 'Hier staat enkel een nettoprijs. Geef ook de prijs voor korting, met PriceType AAB.',
  'net-price-differs':
    'De nettoprijs past niet bij catalogusprijs en korting: die geven 27000.00. Pas de drie samen aan, of laat de nettoprijs weg.',
  'other-currency': 'Prijzen zijn in euro: currencyID="EUR".',
  'not-an-amount': 'Dit is geen bedrag. Schrijf het zoals 28525.00, met hoogstens twee decimalen.',
  'repeated-element': 'Dit staat er meer dan één keer, en niet telkens hetzelfde.',
  'unknown-action': 'Deze actie bestaat niet. Mogelijk: Add, Update, Delete.',
  'unknown-property':
    'De categorieën van dit perceel kennen geen eigenschap “Topsnelheid”. Neem de namen over uit het bestand dat u hier ophaalt, of laat ze weg.',
  'not-a-number': 'Dit is geen getal. Schrijf het zoals 1234.5: een punt voor de decimalen.',
  'other-unit': 'Dit staat in een andere eenheid. Verwacht: ',
  'values-differ': 'De waarde en de hoeveelheid (Value en ValueQuantity) zeggen niet hetzelfde.',
  'not-a-rate': 'Dit is geen percentage tussen 0 en 100. Schrijf het zoals 13.78.',
  'not-weeks': 'Dit is geen aantal weken: een geheel getal, 0 tot 520.',
  'line-expired': 'Deze lijn of deze prijs geldt niet meer. Laat ze weg, of verwijder het artikel met ActionCode Delete.',
  'not-a-date': 'Dit is geen bestaande dag. Schrijf hem zoals 2026-12-14.',
  'unknown-item': 'Dit artikel staat niet in het bestand. Voeg er een lijn voor toe, of laat de verwijzing weg.',
  'option-without-model': 'Deze optie hoort bij een model dat niet in het bestand staat.',
  'withdrawn-and-changed': 'Een model dat teruggetrokken wordt, kan niet tegelijk nieuw zijn of wijzigen. Doe het in twee keer.',
  'withdrawal-retracted': 'Een aangekondigde terugtrekking kunt u niet in een bestand wissen. Pas het model zelf aan.',
  'too-many-options': 'Een model heeft hoogstens 60 opties.',
};

const heads = {
  item: 'cac:Item/cac:SellersItemIdentification/cbc:ID',
  price: 'cac:RequiredItemLocationQuantity/cac:Price/cbc:PriceAmount',
  end: 'cac:LineValidityPeriod/cbc:EndDate',
  start: 'cac:RequiredItemLocationQuantity/cac:Price/cac:ValidityPeriod/cbc:StartDate',
  weeks: 'cac:RequiredItemLocationQuantity/cbc:LeadTimeMeasure',
  accessory: 'cac:AccessoryRelatedItem/cbc:ID',
  range: 'cac:Item/cac:AdditionalItemProperty “Rijbereik (km)”',
  discount: 'cac:Item/cac:AdditionalItemProperty “Korting (%)”',
} as const;

type Where = readonly [head: string, found?: string | undefined, expected?: string | undefined, line?: number];
type Bad = readonly [name: string, from: string | RegExp, to: string, code: string, where: Where];

const amount = (text: string, currency = 'EUR') => `<cbc:PriceAmount currencyID="${currency}">${text}</cbc:PriceAmount>`;
const list = amount('30000.00');
const rangeAs = /<cbc:Value>400<\/cbc:Value>\s*<cbc:ValueQuantity.*/;
const firstAction = /(<cac:CatalogueLine>[\s\S]*?<cbc:ActionCode>)Update/;
const net =
  /<cac:RequiredItemLocationQuantity>\s*<cac:Price>\s*<cbc:PriceAmount currencyID="EUR">27000[\s\S]*?<\/cac:RequiredItemLocationQuantity>/;
const price = '<cac:RequiredItemLocationQuantity>';
const accessory = '<cac:AccessoryRelatedItem><cbc:ID>dakkoffer</cbc:ID></cac:AccessoryRelatedItem>';
const again = '<cac:AdditionalItemProperty><cbc:Name>Rijbereik</cbc:Name><cbc:Value>1</cbc:Value></cac:AdditionalItemProperty>';

/** A model with one option, typed over. */
const usual: readonly Bad[] = [
  ['no price', list, '', 'required', [heads.price]],
  ['only the net price', 'AAB', 'AAE', 'list-price-missing', [heads.price, '27000.00', 'AAB']],
  ['a net price that does not follow', '>27000.00', '>26999.99', 'net-price-differs', [heads.price, '26999.99', '27000.00']],
  ['a price in dollars', list, amount('30000.00', 'USD'), 'other-currency', [heads.price, '30000.00 USD', 'EUR']],
  ['a price below zero', list, amount('-30000.00'), 'not-an-amount', [heads.price, '-30000.00', '28525.00']],
  ['a net price in dollars', amount('27000.00'), amount('27000.00', 'USD'), 'other-currency', [heads.price, '27000.00 USD', 'EUR']],
  ['a price for nothing', 'unitCode="C62">1<', 'unitCode="C62">0<', 'not-an-amount', [heads.price, '30000.00 / 0']],
  ['a price with a comma', list, amount('30000,00'), 'not-an-amount', [heads.price, '30000,00', '28525.00']],
  ['a price in words', list, amount('op aanvraag'), 'not-an-amount', [heads.price, 'op aanvraag']],
  ['a price with parts of a cent', list, amount('30000.005'), 'not-an-amount', [heads.price, '30000.005']],
  ['two list prices', 'PriceType>AAA', 'PriceType>AAB', 'repeated-element', [heads.price, '2 × PriceAmount']],
  ['an action that does not exist', firstAction, '$1Replace', 'unknown-action', ['cbc:ActionCode', 'Replace', 'Add, Update, Delete']],
  [
    'a property that no category has',
    /<cbc:Name>Rijbereik \(km\)<\/cbc:Name>\s*<cbc:NameCode.*/,
    '<cbc:Name>Topsnelheid</cbc:Name>',
    'unknown-property',
    ['cac:Item/cac:AdditionalItemProperty', 'Topsnelheid'],
  ],
  ['a property twice', '</cac:Item>', `${again}</cac:Item>`, 'repeated-element', [heads.range, 'Rijbereik']],
  ['a range in words', rangeAs, '<cbc:Value>ver</cbc:Value>', 'not-a-number', [heads.range, 'ver', '1234.5']],
  ['a range in miles', '"KMT"', '"SMI"', 'other-unit', [heads.range, '400 SMI', 'KMT']],
  ['a range that is said in two ways', '<cbc:Value>400<', '<cbc:Value>500<', 'values-differ', [heads.range, '500 / 400']],
  ['a range below the minimum', rangeAs, '<cbc:Value>299</cbc:Value>', 'minimum-unmet', [heads.range, '299', '≥ 300']],
  ['a discount over a hundred', '<cbc:Value>10.00<', '<cbc:Value>110<', 'not-a-rate', [heads.discount, '110', '13.78']],
  ['no name', '<cbc:Name>Stadswagen</cbc:Name>', '', 'required', ['cac:Item/cbc:Name']],
  [
    'two descriptions',
    '</cbc:Description>',
    '</cbc:Description><cbc:Description>Une voiture</cbc:Description>',
    'repeated-element',
    ['cac:Item/cbc:Description', '2 × Description'],
  ],
  [
    'a price that holds no more',
    '</cbc:StartDate>',
    '</cbc:StartDate><cbc:EndDate>2025-12-31</cbc:EndDate>',
    'line-expired',
    ['cac:RequiredItemLocationQuantity/cac:Price/cac:ValidityPeriod/cbc:EndDate', '2025-12-31'],
  ],
  ['a day that does not exist', '2022-03-01', '2027-02-30', 'not-a-date', [heads.start, '2027-02-30', '2026-12-14']],
  ['two days from which it holds', '2022-03-01', addDays(on, 10), 'repeated-element', [heads.start, `${addDays(on, 10)}, 2022-03-01`]],
  ['half weeks', price, `${price}<cbc:LeadTimeMeasure unitCode="WEE">1.5</cbc:LeadTimeMeasure>`, 'not-weeks', [heads.weeks, '1.5']],
  [
    'a time in months',
    price,
    `${price}<cbc:LeadTimeMeasure unitCode="MON">1</cbc:LeadTimeMeasure>`,
    'other-unit',
    [heads.weeks, '1 MON', 'WEE, DAY'],
  ],
  ['an option without a price', amount('800.00'), '', 'required', [heads.price, undefined, undefined, 2]],
  [
    'an option that is no longer there',
    /stadswagen\/trekhaak<\/cbc:ID>(?=\s*<\/cac:Sel)/,
    'ander/trekhaak</cbc:ID>',
    'unknown-item',
    [heads.accessory, 'stadswagen/trekhaak'],
  ],
  [
    'an option that no model names',
    /(\s*)<cac:AccessoryRelatedItem>[\s\S]*?<\/cac:AccessoryRelatedItem>([\s\S]*)stadswagen\/trekhaak/,
    '$2ander/trekhaak',
    'option-without-model',
    [heads.accessory, 'ander', undefined, 2],
  ],
];

/** A model without options. */
const bare: readonly Bad[] = [
  ['an item twice', '</Catalogue>', '', 'duplicate-key', [heads.item, 'stadswagen', '1, 2']],
  ['an item without a number', /\s*<cac:SellersItemIdentification>[\s\S]*?<\/cac:SellersItemIdentification>/, '', 'required', [heads.item]],
  ['an item of another lot', '<cbc:ID>wagens.01.stad', '<cbc:ID>wagens.99.stad', 'not-an-id', [heads.item, 'wagens.99.stadswagen']],
  ['an item of another supplier', '<cbc:ID>wagens.01.stadswagen<', '<cbc:ID>vreemd<', 'not-yours', [heads.item, 'vreemd']],
  ['an accessory that is not there', price, `${accessory}${price}`, 'unknown-item', [heads.accessory, 'dakkoffer']],
];

/** A model that its line deletes. */
const deleted: readonly Bad[] = [
  ['a new item that is deleted', '<cbc:ID>wagens.01.stadswagen<', '<cbc:ID>nieuw<', 'withdrawn-and-changed', [heads.end]],
  [
    'an end that is never',
    price,
    `<cac:LineValidityPeriod><cbc:EndDate>9999-12-31</cbc:EndDate></cac:LineValidityPeriod>${price}`,
    'not-a-date',
    [heads.end, '9999-12-31', '2026-12-14'],
  ],
  [
    'an end in the past',
    price,
    `<cac:LineValidityPeriod><cbc:EndDate>${addDays(on, -30)}</cbc:EndDate></cac:LineValidityPeriod>${price}`,
    'invalid-date',
    [heads.end],
  ],
];

const models = {
  bare: aModel({ versions: [aVersion({ options: [] })] }),
  leaving: aModel({ id: modelId('wagens.01.vertrekt'), withdrawal: { from: addDays(on, 30), reason: 'Uit productie' } }),
  full: aModel({ versions: [aVersion({ options: Array.from({ length: 61 }, (_, index) => anOption({ id: `o-${index}` })) })] }),
};

/** Single lines of exports that were typed over. */
export const badLines = (categories: readonly Category[]): readonly BadLine[] => {
  const written = (model: Parameters<typeof catalogueOf>[0]) => catalogueOf(model, categories);
  const typedOver =
    (text: string) =>
    ([name, from, to, code, [head, found, expected, number = 1]]: Bad): BadLine => ({
      name,
      text: retyped(text, from, to),
      finding: { sheet: `CatalogueLine ${number}`, row: number, head, code, ...(found && { found }), ...(expected && { expected }) },
      message: words[code] ?? '',
    });
  const one = written([models.bare]);
  const [line = ''] = /<cac:CatalogueLine>[\s\S]*?<\/cac:CatalogueLine>/.exec(one) ?? [];
  const twice = bare.map(([name, from, to, ...rest]): Bad => [name, from, from === '</Catalogue>' ? `${line}</Catalogue>` : to, ...rest]);
  const erased: Bad = ['an announced end that is erased', 'Delete', 'Update', 'withdrawal-retracted', [heads.end]];
  const below: Bad = ['a discount below the awarded one', '>10.00<', '>4.99<', 'discount-below-award', [heads.discount, '4,99 %', '≥ 5 %']];
  const many: Bad = ['61 options', 'Een wagen', 'Een auto', 'too-many-options', [heads.item, 'o-60', '60', 62]];
  return [
    ...usual.map(typedOver(written([aModel()]))),
    ...twice.map(typedOver(one)),
    ...deleted.map(typedOver(retyped(one, firstAction, '$1Delete'))),
    typedOver(written([models.leaving]))(erased),
    typedOver(retyped(one, net, ''))(below),
    typedOver(written([models.full]))(many),
  ];
};
