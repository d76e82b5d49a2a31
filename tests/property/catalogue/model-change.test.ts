import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Model } from '../../../shared/domain/catalogue/model.ts';
import { changeModel, type ModelChange, mostScheduled } from '../../../shared/domain/catalogue/model-change.ts';
import { versionOn } from '../../../shared/domain/catalogue/price.ts';
import type { Lot } from '../../../shared/domain/frameworks/framework.ts';
import type { BasisPoints } from '../../../shared/domain/money/cents.ts';
import { addDays, type LocalDate } from '../../../shared/domain/time/local-date.ts';
import { rates, versions } from '../../support/arbitraries.ts';
import { aFramework, aLot, aModel, bodies, on } from '../../support/builders.ts';

interface Move {
  readonly today: LocalDate;
  readonly change: ModelChange;
}

/** A supplier at work over some weeks, days never going back; some of what it tries is not allowed. */
const moves = (): fc.Arbitrary<readonly Move[]> =>
  fc.array(fc.record({ pass: fc.nat(6), ahead: fc.integer({ min: -2, max: 10 }), version: versions() }), { maxLength: 15 }).map((drawn) => {
    let today = on;
    return drawn.map(({ pass, ahead, version: { listPrice, discountRate, options } }) => {
      today = addDays(today, pass);
      return { today, change: { effectiveFrom: addDays(today, ahead), listPrice, discountRate, options } };
    });
  });

/** Every state that a model went through, each with the day and the change that made it. */
const history = (drawn: readonly Move[], lot: Lot, maximum = aFramework().terms.revisionMaximum) => {
  const framework = aFramework({ terms: { ...aFramework().terms, revisionMaximum: maximum } });
  const states: { readonly before: Model; readonly after: Model; readonly move: Move }[] = [];
  let model = aModel();
  for (const move of drawn) {
    const result = changeModel(model, move.change, { framework, lot, today: move.today });
    if (!result.ok) continue;
    states.push({ before: model, after: result.value, move });
    model = result.value;
  }
  return states;
};

const lotWithFloor = (discountFloor: BasisPoints): Lot => aLot({ awards: [{ supplier: bodies.supplier, rank: 1, discountFloor }] });

test('no discount is ever published below the awarded one, of the model or of an option', () => {
  fc.assert(
    fc.property(moves(), rates(), (drawn, floor) => {
      for (const { after } of history(drawn, lotWithFloor(floor))) {
        const published = after.versions.find(({ number }) => number === after.version);
        const given = [published?.discountRate, ...(published?.options.map(({ discountRate }) => discountRate) ?? [])];
        for (const rate of given) if (rate !== undefined) expect(rate).toBeGreaterThanOrEqual(floor);
      }
    }),
  );
});

test('what was published is never altered: a version keeps its content under its number, and no number returns', () => {
  fc.assert(
    fc.property(moves(), (drawn) => {
      const published = new Map([[1, JSON.stringify(aModel().versions[0])]]);
      for (const { before, after } of history(drawn, aLot())) {
        expect(published.has(after.version)).toBe(false);
        expect(after.version).toBeGreaterThan(before.version);
        for (const version of after.versions) {
          const known = published.get(version.number);
          if (known === undefined) expect(version.number).toBe(after.version);
          else expect(JSON.stringify(version)).toBe(known);
          published.set(version.number, JSON.stringify(version));
        }
      }
    }),
  );
});

test('a change alters the price of its own day and later ones only, up to the next scheduled version', () => {
  fc.assert(
    fc.property(moves(), fc.nat(15), (drawn, ahead) => {
      for (const { before, after, move } of history(drawn, aLot())) {
        const day = addDays(move.today, ahead);
        const [was, is] = [versionOn(before, day), versionOn(after, day)];
        if (day < move.change.effectiveFrom) expect(is).toEqual(was);
        else if (was && was.effectiveFrom > move.change.effectiveFrom) expect(is).toEqual(was);
        else expect(is?.number).toBe(after.version);
      }
    }),
  );
});

test('versions stand by date, no two of one date, one in force and few scheduled', () => {
  fc.assert(
    fc.property(moves(), (drawn) => {
      for (const { after, move } of history(drawn, aLot())) {
        const dates = after.versions.map(({ effectiveFrom }) => effectiveFrom);
        expect(dates).toEqual([...new Set(dates)].toSorted());
        expect(dates.filter((date) => date <= move.today)).toHaveLength(1);
        expect(dates.length).toBeLessThanOrEqual(1 + mostScheduled);
      }
    }),
  );
});

test('however many changes, no list price rises in a year above what buyers saw at its beginning plus what the revision clause allows', () => {
  fc.assert(
    fc.property(moves(), rates(), (drawn, maximum) => {
      let year: { readonly ends: LocalDate; readonly from: number } | undefined;
      for (const { before, move } of history(drawn, aLot(), maximum)) {
        if (!year || move.today >= year.ends)
          year = { ends: addDays(move.today, 365), from: versionOn(before, move.today)?.listPrice ?? 0 };
        expect(BigInt(move.change.listPrice) * 10_000n <= BigInt(year.from) * BigInt(10_000 + maximum)).toBe(true);
      }
    }),
  );
});
