import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { eventually, expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
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

test('a manager issues a quarter, the reviewer disputes a line, the manager upholds it, the reviewer signs', async () => {
  const manager = await person('igemo-manager', '/afrekeningen/');
  await button(manager, /^Geef \d+ afrekeningen uit$/).waitFor();
  await expectUsableOnAllScreens(manager);
  await button(manager, 'Geef uit: IGEMO').click();
  await manager.getByText('1 afrekening uitgegeven.').waitFor();
  await button(manager, /^Geef \d+ afrekeningen uit$/).click();
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
  await dispute.getByRole('button', { name: 'Lijn 1 betwisten' }).click();
  await reviewer.getByText('De lijn is betwist. De aankoopcentrale antwoordt.').waitFor();
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

  await manager.reload();
  await button(manager, 'Vereffening noteren').click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Vereffening noteren' }).click();
  await manager.getByText('De vereffening is genoteerd.').waitFor();
  await expectUsableOnAllScreens(manager);
});
