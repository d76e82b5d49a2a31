import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import type * as z from 'zod';
import { makeApiClient } from '../../infra/local/api-client.ts';
import { signIn } from '../../infra/local/sign-in.ts';
import type { TemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { countModelSalesRoute } from '../../shared/contract/model-sales.routes.ts';
import { listNotificationsRoute } from '../../shared/contract/notifications.routes.ts';
import { approveOrderRoute, createOrdersRoute, placeOrderRoute, submitOrderRoute } from '../../shared/contract/ordering.routes.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { expectUsableOnAllScreens, openBrowser, signInOn, widths } from '../support/browser.ts';
import { runningInstance } from '../support/instance.ts';

type OrderView = z.infer<typeof submitOrderRoute.response>;

let instance: TemporaryInstance;

beforeAll(async () => {
  instance = await runningInstance({ sample: true, site: true });
});

const inboxOf = async (person: string) => {
  const api = makeApiClient(instance.origin, (await signIn(instance.origin, person)).accessToken);
  const answer = await api(listNotificationsRoute, { query: {} });
  if (!answer.ok) throw new Error(answer.problem.title);
  return answer.value;
};

/** Above the threshold of Berlaar, so that somebody else must sign. */
const basket = {
  lines: [{ model: modelId('gestroomd.01.renault-5-e-tech-40-kwh'), options: [], quantity: 1 }],
  form: {
    delivery: { address: { street: 'Markt 1', postalCode: '2590', city: 'Berlaar' } },
    contact: { name: 'Lotte Peeters', email: 'lotte@berlaar.example' },
    budget: { references: [] },
    billing: [],
  },
};

const submitOne = async (): Promise<OrderView> => {
  const api = makeApiClient(instance.origin, (await signIn(instance.origin, 'berlaar-buyer')).accessToken);
  const created = await api(createOrdersRoute, { body: basket });
  if (!created.ok) throw new Error(created.problem.title);
  const [view] = created.value.orders;
  if (!view) throw new Error('no order was made');
  const { id, version, totals } = view.order;
  const answer = await api(submitOrderRoute, {
    params: { orderId: id },
    body: { version, net: totals.net, commission: totals.commission },
  });
  if (!answer.ok) throw new Error(answer.problem.title);
  return answer.value;
};

const pageAt = async (path: string): Promise<string> => (await fetch(`${instance.origin}${path}`)).text();

test('the sample data tells nobody anything; an order does, in inboxes and in mails that a browser can read', async () => {
  expect(await inboxOf('berlaar-approver')).toEqual({ items: [], unread: 0 });
  expect(await pageAt('/post/')).toContain('Er is nog geen mail verstuurd.');

  await submitOne();
  await expect
    .poll(async () => (await inboxOf('berlaar-approver')).items.map(({ topic }) => topic), { timeout: 10_000 })
    .toEqual(['approval-asked']);
  await expect.poll(() => pageAt('/post/'), { timeout: 10_000 }).toMatch(/wacht op uw goedkeuring/);

  const list = await pageAt('/post/');
  const [, id] = /href="(\/post\/[0-9a-z]{26}\/)">\s*<span class="subject">Bestelling [^<]* wacht op uw goedkeuring/.exec(list) ?? [];
  const mail = await pageAt(id ?? '');
  expect(mail).toContain('berlaar-approver@voorbeeld.raamwerk.example');
  expect(mail).toContain('sandbox="allow-top-navigation-by-user-activation"');
  const framed = await fetch(`${instance.origin}${id}html`);
  expect(framed.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  expect(await framed.text()).toContain(`href="${instance.origin}/bestellingen/`);
});

test('an approver sees by the bell that something waits, reads it, finds the mail of it, and chooses to get none', async () => {
  await submitOne();
  await expect.poll(async () => (await inboxOf('berlaar-approver')).unread, { timeout: 10_000 }).toBe(2);
  const page = await openBrowser(widths.narrow);
  await signInOn(page, instance.origin, 'berlaar-approver', '/');
  await page.getByRole('link', { name: 'Meldingen, 2 ongelezen' }).click();
  await page.getByText('2 meldingen ongelezen.').waitFor();
  await expectUsableOnAllScreens(page);
  await page
    .getByRole('button', { name: /als gelezen aanduiden$/ })
    .last()
    .click();
  await page.getByRole('link', { name: 'Meldingen, 1 ongelezen' }).waitFor();
  await page
    .getByRole('link', { name: /wacht op uw goedkeuring$/ })
    .first()
    .click();
  await page.waitForURL(/\/bestellingen\/[0-9a-z]{26}\/$/);
  await page.getByRole('link', { name: 'Meldingen, alles gelezen' }).waitFor();

  await page.goto(`${instance.origin}/instellingen/meldingen/`);
  await page.getByRole('group', { name: 'Goedkeuring' }).getByLabel('Geen mail').check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText('Uw keuze is bewaard.').waitFor();
  await expectUsableOnAllScreens(page);
  await page.getByRole('link', { name: 'De mails van deze proefopstelling lezen' }).click();
  await page
    .getByRole('link', { name: /wacht op uw goedkeuring/ })
    .first()
    .click();
  await page.frameLocator('iframe').getByRole('link', { name: 'Bekijk in Raamwerk' }).click();
  await page.waitForURL(/\/bestellingen\/[0-9a-z]{26}\/$/);

  const mails = (await pageAt('/post/')).match(/wacht op uw goedkeuring/g)?.length;
  await submitOne();
  await expect.poll(async () => (await inboxOf('berlaar-approver')).unread, { timeout: 10_000 }).toBe(1);
  expect((await pageAt('/post/')).match(/wacht op uw goedkeuring/g)?.length).toBe(mails);
});

test('there is no other mail at /post/ than what was laid down', async () => {
  for (const path of ['/post/bestaat-niet/', `/post/${'0'.repeat(26)}/`, '/post/..%2Ftable.sqlite/', '/post/%2e%2e/stream-checkpoint.json'])
    expect((await fetch(`${instance.origin}${path}`)).status, path).toBe(404);
  expect((await fetch(`${instance.origin}/post/`, { method: 'POST' })).status).toBe(405);
});

test('a worker that is killed goes on where it was, for each function that hangs on the stream', async () => {
  const before = (await inboxOf('berlaar-approver')).items.length;
  instance.kill('worker');
  await submitOne();
  await instance.ready();
  await expect.poll(async () => (await inboxOf('berlaar-approver')).items.length, { timeout: 15_000 }).toBe(before + 1);
  expect(JSON.parse(await readFile(instance.data.notifierCheckpoint, 'utf8'))).toMatchObject({ stream: expect.any(String) });
});

test('an order that is placed counts for its model as soon as the worker saw it, and one that is only submitted as a draft', async () => {
  const apiOf = async (person: string) => makeApiClient(instance.origin, (await signIn(instance.origin, person)).accessToken);
  const [approver, buyer, manager] = await Promise.all(['berlaar-approver', 'berlaar-buyer', 'igemo-manager'].map(apiOf));
  if (!approver || !buyer || !manager) throw new Error('somebody could not sign in');
  const counted = async () => {
    const answer = await manager(countModelSalesRoute, { query: { models: basket.lines.map(({ model }) => model).join(',') } });
    if (!answer.ok) throw new Error(answer.problem.title);
    const [{ orders, drafts = 0 } = { orders: 0 }] = answer.value.items;
    return { orders, drafts };
  };
  const before = await counted();
  const { order } = await submitOne();
  const { totals } = order;
  await expect.poll(counted, { timeout: 10_000 }).toEqual({ ...before, drafts: before.drafts + 1 });
  const seen = { net: totals.net, commission: totals.commission };
  const approved = await approver(approveOrderRoute, { params: { orderId: order.id }, body: { version: order.version, ...seen } });
  if (!approved.ok) throw new Error(approved.problem.title);
  const { version } = approved.value.order;
  const placed = await buyer(placeOrderRoute, { params: { orderId: order.id }, body: { version, ...seen } });
  if (!placed.ok) throw new Error(placed.problem.title);
  await expect.poll(counted, { timeout: 10_000 }).toEqual({ orders: before.orders + 1, drafts: before.drafts });
});
