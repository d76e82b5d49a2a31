const item = (name: string, id: string, rest: string) =>
  `<c:Item><b:Description>Een wagen van Merk</b:Description><b:Name>${name}</b:Name><b:BrandName>Merk</b:BrandName><c:SellersItemIdentification><b:ID>${id}</b:ID></c:SellersItemIdentification><c:ManufacturersItemIdentification><b:ID>X</b:ID></c:ManufacturersItemIdentification>${rest}</c:Item>`;

const price = (type: string, amount: string, per = '1') =>
  `<c:Price><b:PriceAmount currencyID="EUR">${amount}</b:PriceAmount><b:BaseQuantity unitCode="C62">${per}</b:BaseQuantity><b:PriceType>${type}</b:PriceType><c:ValidityPeriod><b:StartDate>2026-01-01</b:StartDate></c:ValidityPeriod></c:Price>`;

const range = `<c:AdditionalItemProperty><b:Name>rijbereik</b:Name><b:Value>400 km</b:Value><b:ValueQuantity unitCode="KMT">400.0</b:ValueQuantity></c:AdditionalItemProperty>`;

/**
 * A catalogue as another program writes it: other prefixes, numbers of its own, the price of ten at a time, days for
 * weeks, the discount only as the difference of two prices, an accessory that two items share, packaging, and a party that
 * is known by another register.
 */
export const foreignCatalogue = `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!-- voorjaar -->
<u:Catalogue xmlns:u="urn:oasis:names:specification:ubl:schema:xsd:Catalogue-2" xmlns:c="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<b:CustomizationID>urn:fdc:peppol.eu:poacc:trns:catalogue:3</b:CustomizationID><b:ProfileID>urn:fdc:peppol.eu:poacc:bis:catalogue_only:3</b:ProfileID>
<b:ID>1387</b:ID><b:ActionCode>Replace</b:ActionCode><b:IssueDate>2026-06-01</b:IssueDate><b:VersionID>2</b:VersionID>
<c:ValidityPeriod><b:StartDate>2026-06-01</b:StartDate><b:EndDate>2027-05-31</b:EndDate></c:ValidityPeriod>
<c:ProviderParty><b:EndpointID schemeID="0088">5790000435951</b:EndpointID><c:PartyLegalEntity><b:RegistrationName>Merk</b:RegistrationName></c:PartyLegalEntity></c:ProviderParty>
<c:CatalogueLine><b:ID>A-1</b:ID><b:ActionCode>Add</b:ActionCode><b:OrderableUnit>EA</b:OrderableUnit><b:PackLevelCode>TU</b:PackLevelCode>
<c:AccessoryRelatedItem><b:ID>TH-1</b:ID><b:Quantity unitCode="EA">1</b:Quantity></c:AccessoryRelatedItem>
<c:RequiredItemLocationQuantity><b:LeadTimeMeasure unitCode="DAY">10</b:LeadTimeMeasure>${price('CAT', '285255.0', '10')}</c:RequiredItemLocationQuantity>
<c:RequiredItemLocationQuantity>${price('AAA', '25672.95')}</c:RequiredItemLocationQuantity>
${item('Stadswagen', 'MNTR 011/b', range)}</c:CatalogueLine>
<c:CatalogueLine><b:ID>A-2</b:ID>
<c:AccessoryRelatedItem><b:ID>TH-1</b:ID></c:AccessoryRelatedItem>
<c:RequiredItemLocationQuantity>${price('AAB', '30000')}</c:RequiredItemLocationQuantity>
<c:RequiredItemLocationQuantity>${price('NTP', '27000.00')}</c:RequiredItemLocationQuantity>
${item('Gezinswagen', 'MNTR012', range)}</c:CatalogueLine>
<c:CatalogueLine><b:ID>T</b:ID><b:OrderableIndicator>false</b:OrderableIndicator>
<c:RequiredItemLocationQuantity>${price('AAB', '800.00')}</c:RequiredItemLocationQuantity>
${item('Trekhaak', 'TH-1', '')}</c:CatalogueLine>
</u:Catalogue>
`;
