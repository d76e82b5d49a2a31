import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangeContext } from '../../../functions/catalogue/change-context.ts';
import type { ChangeOutcome } from '../../../functions/catalogue/change-writes.ts';
import { prepareDecision } from '../../../functions/catalogue/prepare-decision.ts';
import { prepareSubmission } from '../../../functions/catalogue/prepare-submission.ts';
import { isApplicable, makeApplyRows } from '../../../functions/imports/apply-rows.ts';
import { tablesInText } from '../../../functions/imports/file/read-text.ts';
import { writeText } from '../../../functions/imports/file/write-text.ts';
import { makeJudgeRows } from '../../../functions/imports/judge-rows.ts';
import { type ChangeKind, grantableKinds, usualKinds } from '../../../shared/domain/catalogue/change-kind.ts';
import { withFields } from '../../../shared/domain/catalogue/chosen-fields.ts';
import { differences } from '../../../shared/domain/catalogue/difference.ts';
import { modelColumns, optionColumns } from '../../../shared/domain/catalogue/import/columns.ts';
import type { CheckedRow, ImportJob } from '../../../shared/domain/catalogue/import/import-job.ts';
import { readTables } from '../../../shared/domain/catalogue/import/read-tables.ts';
import { writtenTables } from '../../../shared/domain/catalogue/import/write-cells.ts';
import type { Model, ModelContent, ModelVersion } from '../../../shared/domain/catalogue/model.ts';
import { contentOf } from '../../../shared/domain/catalogue/model-change.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { addDays, instant, type LocalDate } from '../../../shared/domain/time/local-date.ts';
import { versions } from '../../support/arbitraries.ts';
import { aCategory, aFramework, aLot, aModel, anOption, aVersion, bodies, on } from '../../support/builders.ts';

const floor = 500;
const least = 300;
const clause = 500;
const framework = aFramework({ terms: { ...aFramework().terms, revisionMaximum: basisPoints(clause) } });
const lot = aLot({ minimumSpecification: [{ attribute: 'range', atLeast: least }] });

/** Around the limits, on both sides of each. */
const contents = (): fc.Arbitrary<ModelContent> =>
  fc
    .record({
      price: fc.integer({ min: 85, max: 125 }),
      rate: fc.integer({ min: floor - 60, max: 2_000 }),
      range: fc.integer({ min: least - 20, max: 500 }),
      weeks: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      options: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom('a', 'b', 'c'),
          price: fc.integer({ min: 85, max: 125 }),
          rate: fc.option(fc.integer({ min: floor - 10, max: 900 }), { nil: undefined }),
        }),
        { selector: ({ id }) => id },
      ),
    })
    .map(({ price, rate, range, weeks, options }) => ({
      ...contentOf(aVersion()),
      listPrice: cents(price * 100_00),
      discountRate: basisPoints(rate),
      attributes: { range },
      options: options.map((option) =>
        anOption({
          id: option.id,
          name: option.id,
          listPrice: cents(option.price * 100),
          ...(option.rate !== undefined && { discountRate: basisPoints(option.rate) }),
        }),
      ),
      ...(weeks !== undefined && { deliveryWeeks: weeks }),
    }));

type Move =
  | { readonly kind: 'submit'; readonly content: ModelContent; readonly ahead: number }
  | { readonly kind: 'import'; readonly content: ModelContent; readonly ahead: number; readonly confirmed: boolean }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'decide'; readonly picks: readonly number[] }
  | { readonly kind: 'pass'; readonly days: number }
  | { readonly kind: 'stand'; readonly kinds: readonly ChangeKind[] };

const moves = (): fc.Arbitrary<readonly Move[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({ kind: fc.constant('submit' as const), content: contents(), ahead: fc.integer({ min: -1, max: 30 }) }),
      },
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('import' as const),
          content: contents(),
          ahead: fc.integer({ min: -1, max: 30 }),
          confirmed: fc.boolean(),
        }),
      },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('confirm' as const) }) },
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('decide' as const),
          picks: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 12, maxLength: 12 }),
        }),
      },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('pass' as const), days: fc.constantFrom(1, 7, 40, 364, 365) }) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('stand' as const),
          kinds: fc.oneof(fc.subarray([...grantableKinds]), fc.constant(grantableKinds)),
        }),
      },
    ),
    { minLength: 5, maxLength: 25 },
  );

type Prices = ReadonlyMap<string, number>;
const pricesOf = ({ listPrice, options }: Pick<ModelVersion, 'listPrice' | 'options'>): Prices =>
  new Map([['listPrice', listPrice], ...options.map(({ id, listPrice: price }) => [`option-price:${id}`, price] as const)]);

const inForce = ({ versions: all }: Model, day: LocalDate): ModelVersion =>
  [...all].filter(({ effectiveFrom }) => effectiveFrom <= day).at(-1) ?? all[0];

/** What the clause counts from, kept beside the system: the prices at the beginning of a year, and what came in it at the price that it came at. */
const makeYear = () => {
  let began: LocalDate | undefined;
  let from = new Map<string, number>();
  return {
    begin(model: Model, today: LocalDate) {
      if (began !== undefined && today < addDays(began, 365)) return;
      began = today;
      from = new Map(pricesOf(inForce(model, today)));
    },
    isBeyond: (name: string, price: number) => {
      const base = from.get(name);
      return base !== undefined && price * 10_000 > base * (10_000 + clause);
    },
    remember(prices: Prices) {
      for (const [name, price] of prices) if (!from.has(name)) from.set(name, price);
    },
  };
};

const category = aCategory();
const columns = { models: modelColumns([category]), options: optionColumns };

/** A file that says this of the model from that day on, as a program would write it. */
const fileOf = (model: Model, content: ModelContent, from: LocalDate): Uint8Array => {
  const tables = writtenTables([{ ...model, versions: [{ number: 1, effectiveFrom: on, ...content }] }], columns, on);
  const dated = tables.models.map((row) => row.map((cell, at) => (columns.models[at]?.key === 'effectiveFrom' ? { date: from } : cell)));
  return writeText(columns, { ...tables, models: dated });
};

/** A file that was checked and not confirmed yet. */
interface Checked {
  readonly rows: readonly CheckedRow[];
  readonly on: LocalDate;
  readonly standing: ChangeContext['standing'];
}

/** Plays the moves against the decisions of the system; calls `published` for whatever buyers come to see. */
const play = async (
  drawn: readonly Move[],
  published: (seen: {
    readonly before: Model;
    readonly after: Model;
    readonly today: LocalDate;
    readonly confirmed: readonly string[];
    readonly byImport: boolean;
  }) => void,
) => {
  let today = on;
  let checked: Checked | undefined;
  let context: ChangeContext = {
    id: aModel().id,
    model: aModel(),
    lot,
    framework,
    category,
    standing: { framework: framework.id, kinds: usualKinds, version: 0 },
  };
  const take = ({ after, submission }: ChangeOutcome, confirmed: readonly string[], byImport = false) => {
    const before = context.model ?? aModel();
    context = { ...context, submission, ...(after && { model: after }) };
    if (after) published({ before, after, today, confirmed, byImport });
  };
  const range = { contexts: async () => () => context };
  const termsNow = () => ({ lot, framework, categories: [category], standing: context.standing });
  const judgeRows = makeJudgeRows({ changes: { range: async () => undefined }, range });
  const applyRows = makeApplyRows({
    range,
    rangeInLot: async () => undefined,
    commit: async (outcomes) => {
      for (const outcome of outcomes) take(outcome, [], true);
      return { ok: true, value: undefined };
    },
  });
  for (const move of drawn) {
    const who = { supplier: bodies.supplier, by: 'x', byName: 'X', at: instant(new Date(`${today}T10:00:00Z`)) };
    if (move.kind === 'pass') today = addDays(today, move.days);
    if (move.kind === 'stand') context = { ...context, standing: { ...context.standing, kinds: move.kinds } };
    if (move.kind === 'submit') {
      const proposal = {
        model: context.id,
        category: 'personenwagen',
        effectiveFrom: addDays(today, move.ahead),
        reason: 'catalogue-change' as const,
        content: move.content,
      };
      const prepared = prepareSubmission(context, proposal, who);
      if (prepared.ok) take(prepared.value, []);
    }
    if (move.kind === 'import' && context.model) {
      const text = new TextDecoder().decode(fileOf(context.model, move.content, addDays(today, move.ahead)));
      const file = tablesInText(text.replace(/^\uFEFF/, ''));
      if (!file.ok) throw new Error(file.code);
      const rows = await judgeRows(readTables(file.value, { lot: lot.id, categories: [category], today }), termsNow(), who);
      checked = { rows, on: today, standing: context.standing };
    }
    // As confirming does: no file with a wrong row, none of another day or other terms.
    if (
      (move.kind === 'confirm' || (move.kind === 'import' && move.confirmed)) &&
      checked?.on === today &&
      checked.standing === context.standing
    ) {
      const job = { counts: { error: 0 } } as ImportJob;
      const right = checked.rows.every(({ kind }) => kind !== 'error');
      const release = { id: 'release', models: [], at: who.at };
      if (right) await applyRows(checked.rows.filter(isApplicable), { job, terms: termsNow(), who, release });
    }
    const { submission } = context;
    if (move.kind === 'decide' && submission?.state === 'in-review') {
      const picked = (pick: number) => submission.lines.filter((_, index) => move.picks[index % 12] === pick).map(({ field }) => field);
      const confirm = picked(1);
      const prepared = prepareDecision(context, submission, { confirm, decline: picked(2) }, who);
      if (prepared.ok) take(prepared.value, confirm);
    }
  }
};

test('no sequence of edits, imports, confirmations and decisions publishes a discount below the award, an unmet minimum, or a rise beyond the clause that no manager confirmed', async () => {
  let [rises, imported] = [0, 0];
  await fc.assert(
    fc.asyncProperty(moves(), async (drawn) => {
      const year = makeYear();
      await play(drawn, ({ before, after, today, confirmed, byImport }) => {
        if (byImport) imported += 1;
        const version = after.versions.find(({ number }) => number === after.version);
        if (!version) throw new Error('a version is published');
        for (const rate of [version.discountRate, ...version.options.map((option) => option.discountRate ?? version.discountRate)])
          expect(rate).toBeGreaterThanOrEqual(floor);
        expect(version.attributes.range).toBeGreaterThanOrEqual(least);
        year.begin(before, today);
        const old = pricesOf(inForce(before, version.effectiveFrom));
        for (const [name, price] of pricesOf(version)) {
          if (price <= (old.get(name) ?? -1) || !year.isBeyond(name, price)) continue;
          rises += 1;
          expect([name, `option:${name.slice('option-price:'.length)}`].some((field) => confirmed.includes(field))).toBe(true);
        }
        year.remember(pricesOf(version));
      });
    }),
    { numRuns: 400 },
  );
  expect(rises).toBeGreaterThan(0);
  expect(imported).toBeGreaterThan(0);
});

test('a decision publishes exactly the lines that it confirms', async () => {
  await fc.assert(
    fc.asyncProperty(moves(), async (drawn) => {
      await play(drawn, ({ before, after, confirmed }) => {
        const version = after.versions.find(({ number }) => number === after.version);
        if (confirmed.length === 0 || !version) return;
        const changed = differences(contentOf(inForce(before, version.effectiveFrom)), contentOf(version)).map(({ field }) => field);
        expect(changed.toSorted()).toEqual([...confirmed].toSorted());
      });
    }),
  );
});

test('with all of its differences a version becomes the next one, with none it stays', () => {
  fc.assert(
    fc.property(versions(), versions(), (one, other) => {
      const [before, after] = [contentOf(one), contentOf(other)];
      const fields = differences(before, after).map(({ field }) => field);
      expect(withFields(before, after, fields)).toEqual(after);
      expect(withFields(before, after, [])).toEqual(before);
      expect(differences(before, before)).toEqual([]);
    }),
  );
});

test('a part of the differences leaves exactly the rest', () => {
  fc.assert(
    fc.property(versions(), versions(), fc.infiniteStream(fc.boolean()), (one, other, taken) => {
      const [before, after] = [contentOf(one), contentOf(other)];
      const fields = differences(before, after).map(({ field }) => field);
      const order = fields.includes('optionOrder');
      const chosen = fields.filter((field) => taken.next().value === true && (!order || !field.startsWith('option:')));
      const rest = differences(withFields(before, after, chosen), after).map(({ field }) => field);
      expect(rest.toSorted()).toEqual(fields.filter((field) => !chosen.includes(field)).toSorted());
    }),
  );
});
