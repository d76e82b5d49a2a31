import { expect, test } from 'vitest';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { addDays, instant, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { aPerson, bodies } from '../support/builders.ts';
import { aReport, cast, incidentsOn } from '../support/incidents.ts';
import { openOffice } from '../support/notifying.ts';
import { buyer, granted, nextKey, placed } from '../support/purchases.ts';
import { offering, quotingOn, requested, supplier } from '../support/quotes.ts';

const stranger = aPerson('manager', bodies.otherIntercommunale);

const open = async () => {
  const office = await openOffice();
  const { database, clock } = office.market;
  await office.meet(buyer, supplier, cast.manager, stranger);
  return {
    ...office,
    quoting: quotingOn(database, clock.now),
    incidents: incidentsOn(database, clock.now),
    morningOf: (date: LocalDate) => clock.set(instant(new Date(`${date}T06:30:00Z`))),
    topicsOf: async (person: Principal) => (await office.inbox.page(person, { limit: 50 })).items.map(({ topic }) => topic),
  };
};

test('an offer is told, brought to mind on its last day, and lapses on the day after, each once', async () => {
  const { quoting, deliver, rounds, morningOf, topicsOf } = await open();
  const asked = await requested(quoting);
  await deliver();
  expect(await topicsOf(supplier)).toEqual(['quote-asked']);
  granted(await offering(quoting, asked, { days: 30 }));
  await deliver();
  expect(await topicsOf(buyer)).toEqual(['quote-offered']);

  const lastDay = addDays(quoting.today(), 30);
  morningOf(lastDay);
  await rounds();
  await rounds();
  expect(await topicsOf(buyer)).toEqual(['quote-due', 'quote-offered']);
  morningOf(addDays(lastDay, 1));
  await Promise.all([rounds(), rounds()]);
  await deliver();
  expect(granted(await quoting.get(buyer, asked.quote.id)).quote.state).toBe('expired');
  expect(await topicsOf(buyer)).toEqual(['quote-expired', 'quote-due', 'quote-offered']);
  expect(await topicsOf(supplier)).toEqual(['quote-expired', 'quote-asked']);
});

test('an incident is told to the other party, and to the manager only once its term has passed', async () => {
  const { market, incidents, deliver, rounds, morningOf, topicsOf } = await open();
  const { order } = await placed(market);
  await deliver();
  const before = (await topicsOf(supplier)).length;
  morningOf(addDays(incidents.today(), 1));
  const report = aReport(incidents.today());
  granted(await incidents.open(buyer, order.id, report, nextKey()));
  await deliver();
  expect((await topicsOf(supplier)).slice(0, -before)).toEqual(['incident-opened']);
  expect(await topicsOf(cast.manager)).toEqual([]);

  morningOf(report.deadline);
  await rounds();
  expect((await topicsOf(supplier))[0]).toBe('incident-due');
  morningOf(addDays(report.deadline, 1));
  await rounds();
  await deliver();
  await rounds();
  expect(await topicsOf(cast.manager)).toEqual(['incident-to-decide']);
  expect((await topicsOf(supplier))[0]).toBe('incident-escalated');
  expect((await topicsOf(buyer)).filter((topic) => topic.startsWith('incident'))).toEqual(['incident-escalated']);
  expect(await topicsOf(stranger)).toEqual([]);
});
