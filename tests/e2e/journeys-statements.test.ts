import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { eventually, expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
import { codaBytes } from '../support/coda.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true, site: true });
});

const person = async (name: string, path: string, width: number = widths.wide): Promise<Page> => {
  const page = await openBrowser(width);
  await signInOn(page, instance.origin, name, path);
  return page;
};

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** What each payer owes, as the page of the statement says it. */
const owedOn = async (page: Page) => {
  await page.getByRole('heading', { name: 'Vereffening', exact: true }).waitFor();
  const rows = page.locator('#vereffening tbody tr');
  await rows.first().waitFor();
  return Promise.all(
    (await rows.all()).map(async (row) => {
      const cells = await row.locator('th, td').allTextContents();
      const [number = ''] = /^\d{4}-\d{4}-\d{4}/.exec(cells[0] ?? '') ?? [];
      const [reference = ''] = /\+{3}[\d/]+\+{3}/.exec(cells[0] ?? '') ?? [];
      const [amount = ''] = /^\D*[\d.]+,\d\d/.exec(cells[3] ?? '') ?? [];
      return {
        number,
        reference,
        counterparty: cells[1] ?? '',
        amount: cents(Number(amount.replaceAll(/\D/g, '')) * (/[-−]/.test(amount) ? -1 : 1)),
      };
    }),
  );
};

/** The reviewer puts in the bank's file with one payment that bears no reference, and one movement for nobody here. */
const tickOffPayments = async (reviewer: Page, manager: Page): Promise<void> => {
  const statement = reviewer.url();
  const [first, ...others] = await owedOn(reviewer);
  if (!first) throw new Error('nobody owes anything of the statement');
  await manager.reload();
  expect(await owedOn(manager)).toEqual([first, ...others]);
  const file = codaBytes({
    movements: [
      ...others,
      { amount: first.amount, counterparty: first.counterparty, message: 'commissie' },
      { amount: cents(-4_00), message: 'kosten' },
    ],
  });

  await reviewer.goto(`${instance.origin}/betalingen/`);
  const putIn = async (buffer: Buffer) => {
    await reviewer.getByLabel('Bankbestand', { exact: true }).setInputFiles({ name: 'rekening.cod', mimeType: 'text/plain', buffer });
    await button(reviewer, 'Bestand nakijken').click();
  };
  await reviewer.getByRole('heading', { name: 'Open facturen' }).waitFor();
  await expectUsableOnAllScreens(reviewer);
  const broken = Buffer.from(file);
  broken[broken.length - 3] = '7'.charCodeAt(0);
  await putIn(broken);
  await reviewer.getByText('Dit bankbestand klopt niet').waitFor();
  await reviewer.getByText(/Het bestand is niet volledig/).waitFor();

  await putIn(Buffer.from(file));
  await reviewer.getByRole('heading', { name: 'rekening.cod' }).waitFor();
  const choice = reviewer.getByLabel(/^Factuur voor de beweging op lijn/);
  await choice.selectOption((await choice.locator('option', { hasText: first.number }).getAttribute('value')) ?? '');
  await expectUsableOnAllScreens(reviewer);
  await button(reviewer, new RegExp(`^Boek ${others.length + 1} betaling`)).click();
  await reviewer
    .getByText(/geboekt\.$/)
    .first()
    .waitFor();
  await expectUsableOnAllScreens(reviewer);
  await reviewer.goto(statement);
  await reviewer.getByText('Alle facturen zijn betaald').waitFor();
};

test('a manager issues a quarter, the reviewer disputes a line, the manager upholds it, the reviewer signs', async () => {
  const manager = await person('igemo-manager', '/afrekeningen/');
  await button(manager, /^Geef \d+ afrekeningen uit$/).waitFor();
  await expectUsableOnAllScreens(manager);
  await button(manager, 'Lijnen bekijken: IGEMO').click();
  await manager
    .getByRole('table', { name: 'Voorlopige lijnen van IGEMO' })
    .getByText(/^€\s585,00 per stuk, regel van/)
    .first()
    .waitFor();
  await eventually(() => manager.evaluate(() => document.activeElement?.id)).toBe('issue-preview');
  await button(manager, 'Geef uit: IGEMO').click();
  await expectUsableOnAllScreens(manager);
  await manager.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
  expect(await manager.getByText('1 afrekening uitgegeven.').count()).toBe(0);
  await button(manager, 'Geef uit: IGEMO').click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Geef uit: IGEMO' }).click();
  await manager.getByText('1 afrekening uitgegeven.').waitFor();
  await button(manager, /^Geef \d+ afrekeningen uit$/).click();
  await manager
    .getByRole('dialog')
    .getByRole('button', { name: /^Geef \d+ afrekeningen uit$/ })
    .click();
  await manager.getByText(/^\d+ afrekeningen uitgegeven\.$/).waitFor();
  const issued = manager.getByRole('row', { name: /^IGEMO/ }).getByRole('link');
  const number = (await issued.textContent())?.trim() ?? '';
  expect(number).toMatch(/^2026-\d{4}$/);

  const reviewer = await person('igemo-reviewer', '/afrekeningen/', widths.narrow);
  await reviewer.getByRole('link', { name: number }).click();
  await reviewer.getByRole('heading', { name: `Afrekening ${number}` }).waitFor();
  await reviewer.getByRole('heading', { name: 'Vergelijking' }).waitFor();
  await reviewer.getByLabel('Lijn 1 kiezen').check();
  await reviewer.getByLabel('Lijn 2 kiezen').check();
  await button(reviewer, '2 lijnen afvinken').click();
  await reviewer.getByText(/^2 van \d+ lijnen nagekeken$/).waitFor();
  await button(reviewer, 'Lijn 1 betwisten').click();
  const dispute = reviewer.getByRole('dialog');
  await dispute.getByRole('button', { name: 'Lijn 1 betwisten' }).click();
  await eventually(() => reviewer.evaluate(() => document.activeElement?.id)).toBe('dispute-remark');
  await dispute.getByLabel('Wat klopt er niet?').fill('Er kwam maar één fiets.');
  // Whatever keeps it from arriving, what was typed stays, and sending it anew is one press.
  await reviewer.route('**/dispute', (sent) => sent.abort(), { times: 1 });
  await dispute.getByRole('button', { name: 'Lijn 1 betwisten' }).click();
  await dispute.getByRole('alert').waitFor();
  await dispute.getByRole('button', { name: 'Lijn 1 betwisten' }).click();
  await reviewer.getByText('De lijn is betwist. De aankoopcentrale antwoordt.').waitFor();
  await eventually(() => reviewer.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await button(reviewer, 'Goedkeuren en tekenen').count()).toBe(0);
  await expectUsableOnAllScreens(reviewer);

  await manager.goto(reviewer.url());
  await button(manager, 'Betwisting van lijn 1 beantwoorden').click();
  const answer = manager.getByRole('dialog');
  await answer.getByLabel('Gegrond: het bedrag wordt rechtgezet').check();
  await answer.getByLabel('Juiste commissie op deze lijn').fill('585,00');
  await answer.getByLabel('Antwoord').fill('U hebt gelijk.');
  await expectUsableOnAllScreens(manager);
  await answer.getByRole('button', { name: 'Betwisting van lijn 1 beantwoorden' }).click();
  await manager.getByText('Uw antwoord is gegeven.').waitFor();

  await reviewer.reload();
  await reviewer.getByText(/^Gegrond: de commissie had €\s585,00 moeten zijn/).waitFor();
  const [paper] = await Promise.all([reviewer.waitForEvent('download'), button(reviewer, 'Afrekening als pdf').click()]);
  expect(paper.suggestedFilename()).toBe(`afrekening-${number}.pdf`);
  await button(reviewer, 'Goedkeuren en tekenen').click();
  await reviewer.getByText('De afrekening is goedgekeurd.').waitFor();
  expect(await reviewer.evaluate(() => document.activeElement?.tagName)).toBe('H1');

  await tickOffPayments(reviewer, manager);
  await manager.reload();
  await manager.getByText('Alle facturen zijn betaald').waitFor();
  await button(manager, 'Vereffening noteren').click();
  await manager.getByText(/^De laatste betaling kwam binnen op/).waitFor();
  await manager.getByRole('dialog').getByRole('button', { name: 'Vereffening noteren' }).click();
  await manager.getByText('De vereffening is genoteerd.').waitFor();
  await expectUsableOnAllScreens(manager);

  await manager.goto(`${instance.origin}/afrekeningen/?toestand=settled`);
  await manager.getByRole('link', { name: number, exact: true }).first().waitFor();
  await manager.locator('#statements-state').selectOption('Uitgegeven');
  await manager
    .getByRole('region', { name: 'Uitgegeven afrekeningen' })
    .getByRole('link', { name: number, exact: true })
    .waitFor({ state: 'detached' });
  expect(new URL(manager.url()).search).toBe('?toestand=issued');

  await reviewer.goto(`${instance.origin}/afrekeningen/`);
  await button(reviewer, 'Voortaan met twee tekenen').click();
  await button(reviewer, 'Vragen om voortaan alleen te tekenen').click();
  await reviewer.getByText(/Een collega moet akkoord gaan\.$/).waitFor();
  expect(await button(reviewer, /^Akkoord/).count()).toBe(0);
  await expectUsableOnAllScreens(reviewer);
});

test('a manager looks at how a cost is divided, records it, and takes it back; who bears a part reads why', async () => {
  const manager = await person('igemo-manager', '/kosten/');
  await manager.getByRole('link', { name: 'Opstartkosten Gestroomd' }).waitFor();
  await expectUsableOnAllScreens(manager);
  await manager.getByRole('link', { name: 'Kost verdelen' }).click();
  await manager.getByLabel('Inwoners: Leiedal').waitFor();
  await button(manager, 'Verdeling bekijken').click();
  await eventually(() => manager.evaluate(() => document.activeElement?.id)).toBe('cost-title');
  await manager.getByLabel('Omschrijving').fill('Opleiding');
  await manager.getByLabel('Factuur of beslissing').fill('Factuur 12');
  await manager.getByLabel('Bedrag exclusief btw').fill('10,01');
  await manager.getByLabel('Hoe wordt verdeeld?').selectOption('Vaste percentages');
  for (const [name, share] of [
    ['IGEMO', '75'],
    ['Leiedal', '25'],
  ] as const) {
    await manager.getByLabel(name, { exact: true }).check();
    await manager.getByLabel(`Percentage: ${name}`).fill(share);
  }
  await button(manager, 'Verdeling bekijken').click();
  await manager.getByRole('row', { name: /^IGEMO.*75\s%.*€\s7,51$/ }).waitFor();
  await expectUsableOnAllScreens(manager);
  await button(manager, 'Kost vastleggen').click();
  await manager.getByRole('heading', { name: 'Opleiding' }).waitFor();

  const reviewer = await person('leiedal-reviewer', '/kosten/', widths.narrow);
  await reviewer.getByRole('link', { name: 'Opleiding' }).click();
  await reviewer.getByRole('row', { name: /^Leiedal.*€\s2,50$/ }).waitFor();
  expect(await button(reviewer, 'Kost terugnemen').count()).toBe(0);
  const [sheet] = await Promise.all([reviewer.waitForEvent('download'), button(reviewer, 'Exporteer naar Excel').click()]);
  expect(sheet.suggestedFilename()).toMatch(/^kostenverdeling-.*\.xlsx$/);
  await expectUsableOnAllScreens(reviewer);

  await button(manager, 'Kost terugnemen').click();
  await manager.getByLabel('Waarom neemt u deze kost terug?').fill('Dubbel ingegeven.');
  await manager.getByRole('dialog').getByRole('button', { name: 'Kost terugnemen' }).click();
  await manager.getByText('Deze kost neemt een eerdere terug').waitFor();
  await reviewer.reload();
  await reviewer.getByText('Deze kost werd teruggenomen').waitFor();
});
