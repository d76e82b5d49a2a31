import { expect, test } from 'vitest';
import { mailRecord } from '../../../functions/notifications/mail.record.ts';
import { notificationRecord } from '../../../functions/notifications/notification.record.ts';
import { expiresAt } from '../../../functions/platform/expires-at.ts';
import type { Mail } from '../../../shared/domain/notifications/mail.ts';
import type { Notification } from '../../../shared/domain/notifications/notification.ts';
import { instant } from '../../../shared/domain/time/local-date.ts';

const at = instant(new Date('2026-02-28T12:00:00.999Z'));
const daysAfter = ({ expiresAt: forgotten }: Readonly<Record<string, unknown>>) => (Number(forgotten) - Date.parse(at) / 1000) / 86_400;

test('time to live is counted in whole seconds, so many days of 24 hours after a moment', () => {
  expect(expiresAt(at, 2)).toBe(Date.parse('2026-03-02T12:00:00Z') / 1000);
});

test('a notification is forgotten after two years and a mail after ninety days, whether or not they were read or sent', () => {
  for (const readAt of [undefined, at]) expect(daysAfter(notificationRecord.toItem({ at, readAt } as Notification))).toBeCloseTo(731, 3);
  for (const state of ['waiting', 'sent', 'given-up'] as const)
    expect(daysAfter(mailRecord.toItem({ createdAt: at, state, tryAt: at } as Mail))).toBeCloseTo(90, 3);
});
