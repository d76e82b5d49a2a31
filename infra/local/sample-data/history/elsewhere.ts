import type { Model } from '../../../../shared/domain/catalogue/model.ts';
import { versionOn, withdrawnOn } from '../../../../shared/domain/catalogue/price.ts';
import { entitlement } from '../../../../shared/domain/frameworks/eligibility.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import { frameworkId } from '../../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../../../shared/domain/organisations/organisation.ts';
import { addDays, type LocalDate, localDate } from '../../../../shared/domain/time/local-date.ts';
import { dds, igemo, interwaas, solva, veneco } from '../organisations/intercommunales.ts';
import { sampleToday } from '../today.ts';
import { choice } from './choice.ts';
import { drawCourse } from './course.ts';
import { drawOptions } from './draw-options.ts';
import type { Catalogue } from './inputs.ts';
import { workday } from './moments.ts';
import { type Draw, makeDraw } from './random.ts';
import { buyersIn, regions } from './region-buyers.ts';
import type { OrderStory } from './story.ts';

interface Wanted {
  readonly framework: string;
  readonly count: number;
  readonly from: LocalDate;
  readonly regions: readonly Kbo[];
}

/**
 * How many orders of which regions. IGEMO's own region has none here before 2025: what it ordered until then is in
 * `igemo-region.ts` and must add up to its report.
 */
const wanted: readonly Wanted[] = [
  { framework: 'gestroomd', count: 200, from: localDate('2022-03-14'), regions: regions.filter((region) => region !== igemo) },
  { framework: 'gestroomd', count: 16, from: localDate('2025-02-10'), regions: [igemo] },
  { framework: 'hoppin', count: 44, from: localDate('2022-06-01'), regions: [solva, veneco, dds, interwaas, igemo] },
];

/** Lots that are filled on purpose, see `filled-lots.ts`. */
const leftAlone: ReadonlySet<string> = new Set(['gestroomd.11', 'gestroomd.62']);
const sites = ['Station', 'Markt', 'Sportpark', 'Bibliotheek', 'Ziekenhuis', 'Gemeentehuis', 'Dorpsplein', 'Scholencampus'];

/** At most so many days lie between the drafting and the placing of an order: its price must hold that long. */
const daysToPlace = 10;

/** One in five in the last ten weeks, so that there is something under way. */
const drawDay = (draw: Draw, from: LocalDate): LocalDate => {
  const span = (Date.parse(sampleToday) - Date.parse(from)) / 86_400_000;
  return workday(draw.chance(20) ? addDays(sampleToday, -draw.between(2, 70)) : addDays(from, draw.between(0, span - 2)));
};

/** Whether one price and one set of memberships hold from the drafting to the placing. */
const holds = (model: Model, framework: Framework, buyer: Organisation, on: LocalDate): boolean => {
  const later = addDays(on, daysToPlace);
  return (
    versionOn(model, on) !== undefined &&
    versionOn(model, on) === versionOn(model, later) &&
    !withdrawnOn(model, later) &&
    on.slice(0, 4) === later.slice(0, 4) &&
    entitlement(framework, buyer, on).ok &&
    entitlement(framework, buyer, later).ok
  );
};

/** Cheap things are bought by the handful, dear ones alone. */
const drawQuantity = (draw: Draw, price: number) =>
  price < 50_000 ? draw.between(2, 12) : price < 700_000 ? draw.between(1, 5) : draw.chance(12) ? 2 : 1;

/** Small vehicles are bought more often than large ones: dearer models are put back, the dearer the more often. */
const drawModel = (draw: Draw, models: readonly Model[]): Model => {
  for (;;) {
    const model = draw.oneOf(models);
    const price = model.versions[0].listPrice;
    if (draw.chance(price > 20_000_000 ? 12 : price > 10_000_000 ? 30 : 100)) return model;
  }
};

const drawStory = (
  draw: Draw,
  want: Wanted,
  catalogue: Catalogue,
  framework: Framework,
  models: readonly Model[],
  turn: number,
): Omit<OrderStory, 'key'> => {
  const region = want.regions[turn % want.regions.length] ?? igemo;
  for (;;) {
    const draftedOn = drawDay(draw, want.from);
    const model = drawModel(draw, models);
    const version = versionOn(model, draftedOn);
    const buyer = draw.oneOf(buyersIn(region, framework.id, draftedOn));
    if (!version || !holds(model, framework, buyer, draftedOn)) continue;
    const perSite = catalogue.lots.get(model.lot)?.splitPerSite === true;
    return {
      buyer: buyer.kbo,
      choices: [choice(model.id, drawOptions(draw, version), drawQuantity(draw, version.listPrice))],
      draftedOn,
      ...drawCourse(draw, draftedOn, version.deliveryWeeks ?? 8),
      ...(perSite && { site: `Hoppinpunt ${draw.oneOf(sites)}` }),
      budget: { references: [`AC${String(draw.between(1, 999)).padStart(6, '0')}`] },
    };
  }
};

/** Orders of all eleven regions from 2022 until now, drawn from the catalogue; the same ones every time. */
export const elsewhereStories = (catalogue: Catalogue): readonly OrderStory[] => {
  const draw = makeDraw(20_220_301);
  return wanted.flatMap((want, batch) => {
    const framework = catalogue.frameworks.get(frameworkId(want.framework));
    if (!framework) return [];
    const models = [...catalogue.models.values()].filter(
      ({ framework: id, lot }) => id === framework.id && !leftAlone.has(lot) && catalogue.lots.get(lot)?.awardMethod === 'catalogue',
    );
    return Array.from({ length: want.count }, (_, turn) => ({
      key: `elsewhere-${batch + 1}-${turn + 1}`,
      ...drawStory(draw, want, catalogue, framework, models, turn),
    }));
  });
};
