import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolderTransport } from '../../functions/platform/mail-transport.folder.ts';
import type { MailTransport } from '../../functions/platform/mail-transport.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { leaseMinutes } from '../../shared/domain/notifications/mail.ts';
import { type Instant, instant } from '../../shared/domain/time/local-date.ts';
import { anOrganisation, aPerson } from '../support/builders.ts';
import { openOffice } from '../support/notifying.ts';
import { submitted } from '../support/purchases.ts';

const approver = { ...aPerson('approver'), email: 'griet@voorbeeld.be', name: 'Griet <Verlinden>' };

/** An order waits for a signature; what comes of it is a mail at once. */
const openWithOrder = async () => {
  const office = await openOffice({ buyers: [anOrganisation({ approvalThreshold: cents(0) })] });
  await office.meet(aPerson('buyer'), approver);
  const { clock } = office.market;
  return {
    ...office,
    later(minutes: number): Instant {
      clock.set(instant(new Date(Date.parse(clock.now()) + minutes * 60_000)));
      return clock.now();
    },
  };
};

describe('a mail', () => {
  test('says what happened, what to do, and where, as text and as HTML that holds nothing of the sender’s making', async () => {
    const { market, deliver, office } = await openWithOrder();
    const { order } = await submitted(market);
    await deliver();
    expect(office.taken).toHaveLength(1);
    const mail = await PostalMime.parse(office.taken[0]?.raw ?? '');
    expect(mail.subject).toBe(`Bestelling ${order.number} wacht op uw goedkeuring`);
    expect(mail.to).toMatchObject([{ name: 'Griet <Verlinden>', address: 'griet@voorbeeld.be' }]);
    expect(mail.messageId).toBe(`<${office.taken[0]?.id}@raamwerk.example>`);
    expect(mail.text).toContain(`https://raamwerk.example/bestellingen/${order.id}/`);
    expect(mail.text).toContain('Wat u doet: Keur ze goed, geef ze terug of wijs ze af');
    expect(mail.html).toContain('Griet &lt;Verlinden&gt;');
    const headers = new Map(mail.headers.map(({ key, value }) => [key, value]));
    expect(headers.get('list-unsubscribe')).toBe('<https://raamwerk.example/instellingen/meldingen/>');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('is the same to the byte when it is composed again', async () => {
    const { market, deliver, office, storedMails, senderOver, later, mails } = await openWithOrder();
    await submitted(market);
    office.setDown(true);
    await deliver();
    const [stored] = await storedMails();
    const composed: Uint8Array[] = [];
    const failing: MailTransport = {
      async send({ raw }) {
        composed.push(raw);
        throw new Error('not yet');
      },
    };
    for (let round = 0; round < 2; round += 1) {
      later(60);
      await senderOver(failing)([stored?.id ?? '']);
    }
    expect(composed).toHaveLength(2);
    expect(composed[0]).toEqual(composed[1]);
    expect(await mails.claim(stored?.id ?? '', later(600))).toBeDefined();
  });
});

describe('while the mail server is down', () => {
  test('mails wait, longer each time, and go once each when it is back', async () => {
    const { market, deliver, office, rounds, storedMails, later } = await openWithOrder();
    office.setDown(true);
    for (let count = 0; count < 5; count += 1) await submitted(market);
    await deliver();
    const waits = new Set<number>();
    for (let round = 0; round < 6; round += 1) {
      const now = later(10);
      await rounds();
      for (const { tryAt } of await storedMails()) waits.add(Date.parse(tryAt) - Date.parse(now));
    }
    expect((await storedMails()).map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'waiting'));
    expect(waits.size).toBeGreaterThan(3);
    expect(office.taken).toEqual([]);

    office.setDown(false);
    later(24 * 60);
    await rounds();
    await rounds();
    expect(new Set(office.read().map(({ messageId }) => messageId)).size).toBe(5);
    expect(office.taken).toHaveLength(5);
    expect((await storedMails()).every(({ state, sentAt }) => state === 'sent' && sentAt !== undefined)).toBe(true);
  });

  test('it is not asked again and again within one round, and an hour later somebody is told', async () => {
    const { market, deliver, office, rounds, said, later } = await openWithOrder();
    office.setDown(true);
    for (let count = 0; count < 8; count += 1) await submitted(market);
    await deliver();
    expect(said).toEqual(Array.from({ length: 3 }, () => 'a mail could not be sent'));
    later(61);
    await rounds();
    expect(said.slice(3)).toEqual(Array.from({ length: 3 }, () => 'a mail is overdue'));
  });

  test('for two weeks for one address only, that mail is given up, and stays in the inbox', async () => {
    const { market, deliver, office, rounds, said, storedMails, inbox, later } = await openWithOrder();
    office.setDown(true);
    await submitted(market);
    await deliver();
    later(15 * 24 * 60);
    await rounds();
    expect(said.at(-1)).toBe('a mail was given up');
    office.setDown(false);
    later(24 * 60);
    await rounds();
    const [givenUp] = (await storedMails()).filter(({ state }) => state === 'given-up');
    expect(givenUp?.entries[0]?.title).toMatch(/wacht op uw goedkeuring$/);
    expect(office.taken.map(({ id }) => id)).not.toContain(givenUp?.id);
    expect((await inbox.page(approver, { limit: 10 })).items.map(({ topic }) => topic)).toContain('approval-asked');
  });
});

describe('two senders', () => {
  test('never send one mail both', async () => {
    const { market, deliver, office, storedMails, senderOver, later } = await openWithOrder();
    office.setDown(true);
    for (let count = 0; count < 6; count += 1) await submitted(market);
    await deliver();
    office.setDown(false);
    later(24 * 60);
    const ids = (await storedMails()).map(({ id }) => id);
    await Promise.all(Array.from({ length: 4 }, () => senderOver(office.transport)(ids)));
    expect(office.taken).toHaveLength(6);
    expect(new Set(office.taken.map(({ id }) => id)).size).toBe(6);
  });

  test('of which one died between sending and marking, leave one mail to the reader: the second bears the same Message-ID', async () => {
    const { market, deliver, office, storedMails, mails, rounds, later } = await openWithOrder();
    office.setDown(true);
    await submitted(market);
    await deliver();
    office.setDown(false);
    const folder = await mkdtemp(join(tmpdir(), 'raamwerk-post-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const [{ id } = { id: '' }] = await storedMails();

    const first = await mails.claim(id, later(2));
    expect(first).toBeDefined();
    await office.transport.send({ id, to: '', raw: new Uint8Array() });
    // It dies here: nothing is marked, and the rounds leave the mail alone until its lease ends.
    await rounds();
    expect(office.taken).toHaveLength(1);
    later(leaseMinutes + 1);
    await rounds();
    expect(office.taken.map((mail) => mail.id)).toEqual([id, id]);

    const transport = makeFolderTransport(folder);
    for (const mail of office.taken) await transport.send(mail);
    expect(await readdir(folder)).toEqual([`${id}.eml`]);
    expect((await readFile(join(folder, `${id}.eml`))).toString()).toContain(`Message-ID: <${id}@raamwerk.example>`);
  });

  test('of which one was thought dead, do not undo each other', async () => {
    const { market, deliver, office, storedMails, mails, later } = await openWithOrder();
    office.setDown(true);
    await submitted(market);
    await deliver();
    const [{ id } = { id: '' }] = await storedMails();
    const slow = await mails.claim(id, later(2));
    const second = await mails.claim(id, later(leaseMinutes + 1));
    if (!slow || !second) throw new Error('both had to get hold of it');
    await mails.putBack(slow, later(0));
    expect(await mails.claim(id, later(1))).toBeUndefined();
    await mails.markSent(second, later(0));
    await mails.putBack(slow, later(0));
    expect((await storedMails())[0]).toMatchObject({ state: 'sent' });
  });
});
