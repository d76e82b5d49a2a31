import { describe, expect, test } from 'vitest';
import { htmlOf, subjectOf, textOf } from '../../../functions/notifications/mail-text.nl.ts';
import type { Facts } from '../../../shared/domain/notifications/notification.ts';
import { pathOf } from '../../../shared/domain/notifications/notification.ts';
import { defaultMailSettings, groupsFor } from '../../../shared/domain/notifications/settings.ts';
import { tellings, toldAs } from '../../../shared/domain/notifications/telling.ts';
import { type Topic, topicGroups, topics } from '../../../shared/domain/notifications/topic.ts';
import { wordingOf } from '../../../shared/domain/notifications/wording.nl.ts';
import { roles } from '../../../shared/domain/organisations/role.ts';
import { day } from '../../support/builders.ts';

const facts = (overrides: Partial<Facts> = {}): Facts => ({
  kind: 'order',
  id: 'abc',
  number: '2026-AAAA-BBBB',
  buyerName: 'Gemeente',
  supplierName: 'Leverancier',
  ...overrides,
});

const everyTopic = Object.keys(topics) as Topic[];

describe('a sentence', () => {
  test.each(everyTopic)('about %s is whole, with and without a doer and a term', (topic) => {
    for (const about of [
      facts(),
      facts({ by: 'An', turn: 'buyer', before: day('2026-12-31') }),
      facts({ turn: 'supplier', before: day('2026-12-31') }),
    ]) {
      const { title, text, todo = 'Niets.' } = wordingOf({ topic, about });
      expect(`${title} ${text} ${todo}`).not.toMatch(/undefined| {2}|\.\.| \./);
      expect(title).not.toMatch(/\.$/);
      expect(text).toMatch(/[.?]$/);
      expect(todo).toMatch(/\.$/);
      expect(title).toContain('2026-AAAA-BBBB');
    }
  });

  test('says what is to be done before a term ends, and what was not when it did', () => {
    const about = facts({ turn: 'supplier', before: day('2026-12-31'), step: 'mend' });
    expect(wordingOf({ topic: 'order-due', about }).todo).toBe('Herstel wat geweigerd is en meld dat uiterlijk op 31/12/2026.');
    expect(wordingOf({ topic: 'order-late', about }).text).toMatch(/moest hersteld zijn wat geweigerd is uiterlijk op 31\/12\/2026\.$/);
    expect(wordingOf({ topic: 'order-due', about: facts() }).todo).toBe('Zet de volgende stap.');
  });

  test('names a term only to whom it runs', () => {
    const about = (turn: Facts['turn']) => wordingOf({ topic: 'order-came-in', about: facts({ turn, before: day('2026-12-31') }) }).todo;
    expect(about('supplier')).toBe('Aanvaard ze, weiger ze of doe een voorstel uiterlijk op 31/12/2026.');
    expect(about('buyer')).toBe('Aanvaard ze, weiger ze of doe een voorstel.');
  });
});

test('what happened to an invoice is told as that, and every other step of an order as itself', () => {
  const told = (['payment', 'restitution', 'withdrawal', 'invoice'] as const).map((about) =>
    toldAs({ action: 'invoice', about: `${about}/x` }),
  );
  expect(told).toEqual(['pay', 'restitute', 'withdraw-invoice', 'invoice']);
  expect(toldAs({ action: 'place' })).toBe('place');
});

test('every topic is told by something, and leads to a page', () => {
  const told = new Set(
    Object.values(tellings).flatMap((actions) => Object.values(actions).flatMap((each) => each.map(({ topic }) => topic))),
  );
  const byTime: readonly Topic[] = [
    'order-due',
    'order-late',
    'delivery-due',
    'quote-due',
    'incident-due',
    'statement-due',
    'statement-late',
    'declaration-due',
    'declaration-late',
    'declarations-missing',
  ];
  expect([...told, ...byTime].toSorted()).toEqual(everyTopic.toSorted());
  expect(pathOf(facts())).toBe('/bestellingen/abc/');
  expect(pathOf(facts({ kind: 'quote' }))).toBe('/offertes/abc/');
  expect(pathOf(facts({ kind: 'proposal', together: 3 }))).toBe('/wijzigingen/');
  expect(pathOf(facts({ kind: 'statement' }))).toBe('/afrekeningen/abc/');
  expect(pathOf(facts({ kind: 'incident' }))).toBe('/incidenten/abc/');
});

describe('until somebody chooses', () => {
  test('what waits for their own step is mailed at once, the rest the next morning', () => {
    expect(defaultMailSettings(['approver'])).toMatchObject({ approvals: 'at-once', deadlines: 'at-once', deliveries: 'daily' });
    expect(defaultMailSettings(['supplier'])).toMatchObject({ orders: 'at-once', quotes: 'at-once', invoices: 'daily' });
  });

  test('nothing is mailed at once of which their role hears nothing', () => {
    for (const role of roles)
      for (const group of topicGroups)
        if (!groupsFor([role]).includes(group)) expect(defaultMailSettings([role])[group], `${role} ${group}`).not.toBe('at-once');
  });
});

describe('a mail', () => {
  const entry = {
    title: 'Bestelling <b>1</b>',
    text: 'Tekst & meer',
    note: '"citaat"\ntweede regel',
    todo: 'Doe iets.',
    path: '/bestellingen/1/',
  };
  const written = { to: { name: 'An', address: 'an@voorbeeld.be' }, entries: [entry] };

  test('of one matter is about that matter; a digest counts', () => {
    expect(subjectOf(written)).toBe('Bestelling <b>1</b>');
    expect(subjectOf({ ...written, digestOf: day('2026-06-16') })).toBe('1 melding, 16/06/2026');
    expect(subjectOf({ ...written, entries: [entry, entry], digestOf: day('2026-06-16') })).toBe('2 meldingen, 16/06/2026');
  });

  test('shows what people typed as they typed it, never as markup', () => {
    const html = htmlOf(written, 'https://raamwerk.example');
    expect(html).not.toContain('<b>1');
    expect(html).toContain('Tekst &amp; meer');
    expect(html).toContain('&quot;citaat&quot;');
    expect(html).not.toMatch(/<(img|script|link)|url\(/);
  });

  test('holds the same in text and in HTML', () => {
    const text = textOf({ ...written, digestOf: day('2026-06-16') }, 'https://raamwerk.example');
    for (const part of [
      entry.title,
      entry.text,
      entry.note,
      entry.todo,
      'https://raamwerk.example/bestellingen/1/',
      '/instellingen/meldingen/',
    ])
      expect(text).toContain(part);
  });
});
