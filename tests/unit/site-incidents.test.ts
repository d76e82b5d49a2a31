import { expect, test } from 'vitest';
import { openSteps } from '../../site/src/features/incidents/open-steps.ts';
import { emptyReport, reportErrors, reportOf } from '../../site/src/features/incidents/report-draft.ts';
import { linksFor } from '../../site/src/features/session/role-links.ts';
import { day } from '../support/builders.ts';

const today = day('2026-12-28');

test('the one next step is that of whose turn it is', () => {
  const answering = { actions: ['message', 'answer', 'resolve'], side: 'supplier', turn: 'supplier' } as const;
  expect(openSteps({ ...answering, actions: [...answering.actions] })).toEqual({ first: 'answer', others: ['resolve'] });
  expect(openSteps({ actions: ['message', 'resolve', 'close', 'escalate'], side: 'buyer', turn: 'supplier' })).toEqual({
    first: undefined,
    others: ['close', 'escalate'],
  });
  expect(openSteps({ actions: ['close', 'reopen', 'escalate'], side: 'buyer', turn: 'buyer' })).toEqual({
    first: 'close',
    others: ['reopen', 'escalate'],
  });
  expect(openSteps({ actions: ['message', 'decide', 'hand-back'], side: 'manager' })).toEqual({ first: 'decide', others: ['hand-back'] });
  expect(openSteps({ actions: [], side: 'buyer' })).toEqual({ first: undefined, others: [] });
});

test('a report asks for everything that the other party needs, and proposes two weeks', () => {
  const empty = emptyReport(today);
  expect(empty.deadline).toBe('2027-01-11');
  expect(reportErrors(empty, today)).toEqual({ title: 'missing', description: 'missing', wanted: 'missing' });
  const filled = { ...empty, title: ' Deur ', description: 'Sluit niet\n', wanted: 'Herstelling' };
  expect(reportErrors(filled, today)).toEqual({});
  expect(reportOf(filled)).toEqual({
    kind: 'late',
    title: 'Deur',
    description: 'Sluit niet',
    wanted: 'Herstelling',
    deadline: '2027-01-11',
  });
});

test.each(['', '2026-12-27', '2027-12-29', '2027-02-30', 'morgen'])('a report is not sent with the deadline %j', (deadline) => {
  expect(reportErrors({ ...emptyReport(today), deadline }, today)).toMatchObject({ deadline: 'deadline-missing' });
});

test('whoever has to do with incidents finds them in the menu, a reviewer does not', () => {
  const leads = (...roles: Parameters<typeof linksFor>[0]) =>
    linksFor(roles).some(({ links }) => links.some(({ href }) => href === '/incidenten/'));
  expect(leads('buyer') && leads('supplier') && leads('manager') && leads('auditor')).toBe(true);
  expect(leads('reviewer')).toBe(false);
});
