import { expect, test } from 'vitest';
import { readCatalogue } from '../../../functions/imports/ubl/read-catalogue.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { aCategory, aModel, bodies, on } from '../../support/builders.ts';
import { catalogueOf, lot } from '../../support/imports.ts';
import { granted } from '../../support/purchases.ts';

const terms = { lot, contracts: [], supplier: bodies.supplier, categories: [aCategory()], today: on };
const ofPrices = /<cac:ValidityPeriod>\s*<cbc:StartDate>[^<]*<\/cbc:StartDate>\s*<\/cac:ValidityPeriod>/g;
const ofDocument = /<cac:ValidityPeriod>.*?<\/cac:ValidityPeriod>/s;
const day = addDays(on, 20);
const period = `<cac:ValidityPeriod><cbc:StartDate>${day}</cbc:StartDate></cac:ValidityPeriod>`;
const asDated = (text: string) => {
  const { models } = granted(readCatalogue(new TextEncoder().encode(text), terms));
  return models.rows.map(({ cells }) => cells[models.head.cells.indexOf('Ingangsdatum')]);
};

test('lines that do not say from when on they hold do so with the whole document, wherever it says that', () => {
  const text = catalogueOf([aModel()]).replace(ofPrices, '');
  const first = text.replace(ofDocument, period);
  const last = text.replace(ofDocument, '').replace('</Catalogue>', `${period}</Catalogue>`);
  expect(first).not.toBe(text);
  expect(last).toContain(`${period}</Catalogue>`);
  expect([asDated(first), asDated(last)]).toEqual([[{ date: day }], [{ date: day }]]);
  expect(asDated(text)).toEqual([undefined]);
});
