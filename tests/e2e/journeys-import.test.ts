import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
import { runningInstance } from '../support/instance.ts';

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true, site: true });
});

test('a supplier gets its range as a file, puts it in with a mistake, then without, and buyers see the change', async () => {
  const page = await openBrowser(widths.wide);
  await signInOn(page, instance.origin, 'dender-mobility-supplier', '/invoer/');
  await page.getByLabel('Perceel').waitFor();
  await expectUsableOnAllScreens(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Uw modellen (CSV)' }).click()]);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  const column = (lines[0] ?? '').split(';').indexOf('Korting (%)');
  const withDiscount = (rate: string) =>
    lines.map((line) => (line.startsWith('model;dacia') ? line.split(';').with(column, rate).join(';') : line)).join('\r\n');
  const putIn = async (name: string, text: string) => {
    await page.getByLabel('Bestand', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Bestand nakijken' }).click();
  };

  const [catalogue] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Peppol-catalogus (UBL)' }).click(),
  ]);
  await putIn(catalogue.suggestedFilename(), await readFile(await catalogue.path(), 'utf8'));
  await page.getByText('Dit bestand verandert niets').waitFor();
  await page.getByRole('button', { name: 'Ander bestand invoeren' }).click();

  await putIn('fout.csv', withDiscount('1,5'));
  await page.getByText('1 rij heeft een fout').waitFor();
  await page.getByText(/Verwacht: ≥ 8 %/).waitFor();
  await expectUsableOnAllScreens(page);
  await page.getByRole('button', { name: 'Ander bestand invoeren' }).click();

  await putIn('gamma.csv', withDiscount('21,5'));
  await page.getByRole('button', { name: '1 wijziging doorvoeren' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: '1 wijziging doorvoeren' }).click();
  await page.getByText('1 wijziging is doorgevoerd').waitFor();
  await expectUsableOnAllScreens(page);

  const buyer = await openBrowser(widths.wide);
  await expect
    .poll(
      async () => {
        await buyer.goto(`${instance.origin}/catalogus/gestroomd.01.dacia-spring-65/`);
        await buyer.getByRole('heading', { level: 1 }).waitFor();
        return (await buyer.locator('main').textContent())?.replaceAll('\u00a0', ' ');
      },
      { timeout: 10_000, interval: 300 },
    )
    .toContain('21,5');
});
