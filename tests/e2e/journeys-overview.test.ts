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

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

const rowOf = async (page: Page, table: string, name: string): Promise<string> => {
  const found = page.getByRole('table', { name: table }).getByRole('row', { name });
  await found.waitFor();
  const cells = await found.getByRole('cell').allTextContents();
  return cells.join(' ').replaceAll('\u00a0', ' ');
};

test('a reviewer reads the region’s figures to the euro, as a table and a chart, down to the order', async () => {
  const page = await person('igemo-reviewer', '/commissies/');
  expect(await rowOf(page, 'Per jaar', '2022')).toContain('€ 28.525,00 € 3.930,00 € 700,00 € 3.230,00');
  expect(await rowOf(page, 'Per jaar', '2023')).toContain('€ 192.185,00 € 26.475,00 € 4.908,00 € 21.567,00');
  expect(await rowOf(page, 'Per jaar', '2024')).toContain('€ 520.072,00 € 71.644,00 € 9.360,00 € 62.284,00');
  expect(await rowOf(page, 'Per jaar', 'Totaal')).toContain('€ 740.782,00 € 102.049,00 € 14.968,00 € 87.081,00');
  await page.getByRole('img', { name: /het hoogst bij 2024 \(€.71\.644,00\)/ }).waitFor();
  await page.getByLabel('Tonen').selectOption('Per categorie');
  await page.getByLabel('Sorteren op').selectOption('Commissie');
  expect(await rowOf(page, 'Per categorie', 'Totaal')).toContain('€ 740.782,00 € 102.049,00 € 14.968,00 € 87.081,00');
  const [report] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Rapport als pdf' }).click()]);
  expect(report.suggestedFilename()).toBe('commissierapport-2022-2024.pdf');
  await expectUsableOnAllScreens(page);

  await page.getByLabel('Van jaar').selectOption('2024');
  await eventually(() => new URL(page.url()).search).toBe('?van=2024&tot=2024');
  await eventually(() => rowOf(page, 'Per jaar', 'Totaal')).toContain('€ 520.072,00');
  await page.goBack();
  await eventually(() => rowOf(page, 'Per jaar', 'Totaal')).toContain('€ 740.782,00');

  await page.getByLabel('Kwartaal', { exact: true }).selectOption('2022-Q4');
  await page.getByRole('table', { name: 'Grootboek' }).or(page.getByText('Geen boekingen in 2022-Q4.')).waitFor();
  await page.getByLabel('Kwartaal', { exact: true }).selectOption('2024-Q4');
  await page.getByRole('table', { name: 'Grootboek' }).getByRole('link').first().click();
  await heading(page, /^Bestelling 2024-/).waitFor();
  await expectUsableOnAllScreens(page);
});

test('a manager sees which ceilings are nearly used, and only those of the own frameworks', async () => {
  const page = await person('igemo-manager', '/plafonds/', widths.narrow);
  const first = page.getByRole('table', { name: 'Plafonds' }).locator('tbody tr').first();
  expect(await first.textContent()).toMatch(/Op|Bijna op/);
  await expectUsableOnAllScreens(page);
  await page.getByLabel('Hoe het ervoor staat').selectOption('critical');
  await eventually(() => new URL(page.url()).search).toBe('?toestand=critical');
  await page.getByText(/^\d+ van \d+ plafonds$/).waitFor();
  for (const text of await page.locator('tbody tr').allTextContents()) expect(text).toContain('Bijna op');
  expect(await page.getByLabel('Raamcontract', { exact: true }).textContent()).not.toContain('Hoppin');
  await page.goto(`${instance.origin}/bestellingen/`);
  await heading(page, 'Alle bestellingen').waitFor();
  await eventually(() => page.locator('tbody tr').count()).toBeGreaterThan(10);
  await page.getByRole('button', { name: 'Meer bestellingen tonen' }).click();
  await eventually(() => page.locator('tbody tr').count()).toBeGreaterThan(25);
});

test('a manager enters a rule that conflicts, replaces one after seeing what it would have given, and the region reads it', async () => {
  const page = await person('igemo-manager', '/commissieregels/');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await expectUsableOnAllScreens(page);
  await button('Regel toevoegen').click();
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Nieuwe regel');
  await button('Bekijk wat dit geeft').click();
  await page.getByText('Vul een percentage van 0 tot 100 in, bijvoorbeeld 1,8.').waitFor();
  await page.getByLabel('Percentage', { exact: true }).fill('2,5');
  await page.getByText('Streek alle').click();
  await page.getByLabel('Leiedal', { exact: true }).check();
  await page.getByLabel('Korte naam').fill('leiedal-proef');
  await page.getByLabel('Bron', { exact: true }).fill('Raad van bestuur, 20 november 2026');
  await button('Bekijk wat dit geeft').click();
  const conflict = page.getByRole('alert').filter({ hasText: 'Deze twee regels botsen' });
  await conflict.getByText('Regel “leiedal-proef”').waitFor();
  await conflict.getByText('Regel “leiedal-shared”').waitFor();
  await conflict.getByText(/Streek van Leiedal, vanaf/).waitFor();
  await expectUsableOnAllScreens(page);
  await button('Annuleren').click();

  await button('Regel leiedal-shared vervangen').click();
  await page.getByLabel('Percentage', { exact: true }).fill('3');
  await page.getByLabel('Bron', { exact: true }).fill('Raad van bestuur, 20 november 2026');
  await button('Bekijk wat dit geeft').click();
  expect(await rowOf(page, 'Per begunstigde', 'Leiedal')).toContain('+ €');
  await page.getByRole('table', { name: 'Grootste verschillen' }).getByRole('link').first().waitFor();
  await expectUsableOnAllScreens(page);
  await button('Regel vervangen').click();
  await page.getByText(/^De regel “leiedal-shared-\d{4}” neemt het over/).waitFor();
  await page.getByText(/^Toegevoegd: “leiedal-shared-\d{4}”, 3.% van de nettoprijs, 80.% voor de eigen/).waitFor();

  const reviewer = await person('leiedal-reviewer', '/commissieregels/', widths.narrow);
  await reviewer.getByText(/^3.% van de nettoprijs$/).waitFor();
  expect(await reviewer.getByRole('button', { name: /vervangen|toevoegen/ }).count()).toBe(0);
  expect(await reviewer.getByText('Streek van Haviland').count()).toBe(0);
});

test('a manager decides who serves a municipality of two intercommunales, which then leaves the queue', async () => {
  const page = await person('igemo-manager', '/toewijzingen/', widths.narrow);
  const queue = page.getByRole('table', { name: 'Nog te beslissen' });
  await queue.getByText('Leiedal of WVI').waitFor();
  await expectUsableOnAllScreens(page);
  await page.getByRole('button', { name: 'Beslissen wie Wervik bedient' }).click();
  await page.getByRole('heading', { name: 'Wervik' }).waitFor();
  await page.goBack();
  await queue.getByText('Leiedal of WVI').waitFor();
  await page.goForward();
  await page.reload();
  await page.getByRole('heading', { name: 'Wervik' }).waitFor();
  await page.getByRole('button', { name: 'Toewijzen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Toewijzing vastleggen' }).click();
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('attribution-intercommunale');
  await dialog.getByLabel('Intercommunale').selectOption({ label: 'Leiedal (komt in aanmerking)' });
  await dialog.getByLabel('Waarom').fill('Gemeenteraad van 3 november 2026');
  await expectUsableOnAllScreens(page);
  await dialog.getByRole('button', { name: 'Toewijzing vastleggen' }).click();
  await page.getByText(/^Wervik wordt vanaf .* bediend door Leiedal/).waitFor();
  await page.getByText('Gemeenteraad van 3 november 2026').waitFor();
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
  await eventually(() => queue.getByText('Wervik').count()).toBe(0);

  await page.getByLabel('Zoek op naam of ondernemingsnummer').fill('wervik');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByText('1 bestuur', { exact: true }).waitFor();
  await page.getByText('toegewezen voor dit raamcontract').waitFor();
});

test('a page that is not for one’s role says for whom it is', async () => {
  const page = await person('berlaar-auditor', '/bestellingen/');
  await page.goto(`${instance.origin}/plafonds/`);
  await page.getByText(/Ze is voor beheerders van een raamcontract.*Nele Claes/).waitFor();
  await expectUsableOnAllScreens(page);
  await page.goto(`${instance.origin}/bestellingen/0123456789abcdefghjkmnpqrs/`);
  await page.getByText('Dit is niet gevonden').waitFor();
  await expectUsableOnAllScreens(page);
});

test('a supplier takes a model out of the catalogue and names its replacement', async () => {
  const page = await person('licht-transport-supplier', '/aanbod/', widths.narrow);
  await page.getByRole('button', { name: 'Goupil G2 open laadbak terugtrekken' }).click();
  await page.getByRole('button', { name: 'Terugtrekken uit de catalogus' }).click();
  await page.getByText('Vul dit in.').waitFor();
  await expectUsableOnAllScreens(page);
  await page.getByLabel(/^Reden/).fill('Uit het gamma van de fabrikant');
  await page.getByLabel(/^Vervangmodel/).selectOption({ label: 'Goupil G4 lithium' });
  await page.getByRole('button', { name: 'Terugtrekken uit de catalogus' }).click();
  await page.getByText(/Goupil G2 open laadbak kan vanaf .* niet meer besteld worden/).waitFor();
  await page.locator('tbody').getByText('Teruggetrokken', { exact: true }).waitFor();
});

test('a session survives a reload, is renewed when its token ends, and ends everywhere at sign-out', async () => {
  const page = await person('berlaar-buyer', '/bestellingen/');
  const menu = page.locator('.session-menu > summary');
  await page.reload();
  expect(await menu.textContent()).toContain('Lotte Peeters');
  const stored = () =>
    page.evaluate(
      () => JSON.parse(localStorage.getItem('raamwerk.session') ?? 'null') as { accessToken: string; expiresAt: number } | null,
    );
  const before = await stored();
  await page.evaluate(() => {
    const session = JSON.parse(localStorage.getItem('raamwerk.session') ?? '{}') as { expiresAt: number };
    session.expiresAt = 0;
    localStorage.setItem('raamwerk.session', JSON.stringify(session));
  });
  await page.reload();
  await heading(page, 'Alle bestellingen').waitFor();
  await page.locator('tbody tr').first().waitFor();
  const after = await stored();
  expect(after?.accessToken).not.toBe(before?.accessToken);
  expect(after?.expiresAt).toBeGreaterThan(Date.now() / 1000);

  const other = await page.context().newPage();
  await other.goto(`${instance.origin}/bestellingen/`);
  await other.locator('tbody tr').first().waitFor();
  await menu.click();
  await expectUsableOnAllScreens(page);
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByRole('button', { name: 'Ja, meld mij af' }).click();
  await page.waitForURL(`${instance.origin}/`);
  await page.getByRole('link', { name: 'Aanmelden' }).waitFor();
  expect(
    await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.includes('session') || key.includes('oidc') || key.includes('user')),
    ),
  ).toEqual([]);
  await page.goto(`${instance.origin}/bestellingen/`);
  await heading(page, 'Meld u aan om dit te zien').waitFor();
  await heading(other, 'Meld u aan om dit te zien').waitFor();
  expect(await other.locator('tbody tr').count()).toBe(0);
});

test('a page that is open in another tab goes over to whoever signs in next, for their own organisation', async () => {
  const page = await person('berlaar-buyer', '/bestellingen/');
  const link = page.locator('tbody a').first();
  await link.waitFor();
  const theirs = page.locator(`a[href="${await link.getAttribute('href')}"]`);
  const next = await page.context().newPage();
  // The login of the one who is signed in ended by itself; a colleague of another body begins a new one.
  await next.goto(`${instance.origin}/`);
  await next.evaluate(() => localStorage.removeItem('raamwerk.session'));
  await next.context().clearCookies();
  expect(await theirs.count()).toBeGreaterThan(0);
  await signInOn(next, instance.origin, 'mechelen-buyer', '/bestellingen/');
  await eventually(() => theirs.count()).toBe(0);
  await page.locator('tbody tr').first().waitFor();
});

test('a public page carries no login library', async () => {
  const page = await openBrowser(widths.wide);
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text());
  });
  await page.goto(`${instance.origin}/catalogus/`, { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => script.includes('code_challenge_method'))).toEqual([]);
});
