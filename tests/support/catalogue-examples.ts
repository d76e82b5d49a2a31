import { modelRecord } from '../../functions/catalogue/model.record.ts';
import { catalogueOn } from '../../functions/catalogue/wiring.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import type { catalogueRoutes } from '../../shared/contract/catalogue.routes.ts';
import type { TypedModel } from '../../shared/domain/catalogue/draft.ts';
import { type ModelId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { aModel, aPerson } from './builders.ts';
import { aProposal, untouched } from './catalogue.ts';
import type { SentRequest } from './gateway-event.ts';
import { aModelDocument, aModelPicture } from './pictures.ts';
import { granted } from './purchases.ts';
import type { RouteExample } from './route-examples.ts';
import { type RouteWorld, today, tomorrow } from './route-world.ts';
import { putItem } from './table-contents.ts';

const supplier = aPerson('supplier');
/** Of no lot: one of a lot that is there may become a model. */
const unknown = 'wagens.99.bestaat-niet';

let models = 0;

/** A model that no other example touches. */
const freshModel = async ({ database }: RouteWorld): Promise<ModelId> => {
  models += 1;
  const id = modelId(`wagens.01.voorbeeld-${models}`);
  await putItem(database, modelRecord.toItem(aModel({ id })));
  return id;
};

/** One of which a new text waits for the manager. */
const inReview = async (world: RouteWorld): Promise<ModelId> => {
  const model = await freshModel(world);
  const proposal = aProposal({ description: 'Een nieuwe tekst' }, { model, effectiveFrom: today() });
  granted(await catalogueOn(world.database, systemClock).submitChange(supplier, proposal, untouched));
  return model;
};

export const aTypedModel: TypedModel = {
  name: 'Stadswagen',
  brand: 'Merk',
  description: 'Een wagen',
  unit: 'stuk',
  listPrice: '31.000',
  discountRate: '10',
  deliveryWeeks: '',
  attributes: { range: '400' },
  options: [{ id: 'trekhaak', name: 'Trekhaak', listPrice: '', discountRate: '', requires: ['x'], excludes: ['y'] }],
  servicePoints: [{ name: 'Garage', street: 'Markt 1', postalCode: '2800', city: 'Mechelen' }],
  pictures: [
    {
      file: '0'.repeat(26),
      sha256: '0'.repeat(64),
      mediaType: 'image/png',
      bytes: 1,
      width: 640,
      height: 480,
      alt: '',
    },
  ],
  documents: [{ file: '0'.repeat(26), sha256: '0'.repeat(64), mediaType: 'application/pdf', bytes: 1, name: 'brochure.pdf', title: '' }],
  effectiveFrom: '2026-1',
  reason: 'index',
  index: '',
};

const drafted = async (world: RouteWorld): Promise<ModelId> => {
  const model = await freshModel(world);
  const draft = { version: 0, basedOn: 1, category: 'personenwagen', typed: aTypedModel };
  granted(await catalogueOn(world.database, systemClock).saveDraft(supplier, model, draft));
  return model;
};

const otherModel = (request: SentRequest): SentRequest => ({ ...request, params: { modelId: unknown } });

/** A request about a model that is made for it. */
const about = (
  make: (world: RouteWorld) => Promise<ModelId>,
  body?: (model: ModelId, world: RouteWorld) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>,
): RouteExample => ({
  request: async (world) => {
    const model = await make(world);
    return { params: { modelId: model }, ...(body && { body: await body(model, world) }) };
  },
  missing: otherModel,
  strangers: 'not-found',
});

const content = {
  ...aProposal({}).content,
  description: 'Een nieuwe tekst',
  deliveryWeeks: 12,
  servicePoints: aTypedModel.servicePoints,
  options: [{ id: 'trekhaak', name: 'Trekhaak', listPrice: 800_00, discountRate: 1_000, requires: [], excludes: [] }],
};

const ofFramework = (body?: Readonly<Record<string, unknown>>): RouteExample => ({
  request: async () => ({ params: { frameworkId: 'wagens' }, ...(body && { body }) }),
  missing: (request) => ({ ...request, params: { frameworkId: 'bestaat-niet' } }),
  strangers: 'not-found',
});

/** Right requests of the catalogue. */
export const catalogueExamples: Readonly<Record<(typeof catalogueRoutes)[number]['operation'], RouteExample>> = {
  listModels: { request: async () => ({ query: { lot: 'wagens.01', limit: '10' } }), strangers: 'the-same' },
  getModel: { request: async () => ({ params: { modelId: 'wagens.01.stadswagen' } }), strangers: 'the-same' },
  getPricesPaid: { request: async () => ({ params: { modelId: 'wagens.01.stadswagen' } }), missing: otherModel, strangers: 'the-same' },
  countModelSales: {
    request: async (world) => ({ query: { models: [await freshModel(world), 'wagens.01.stadswagen'].join(',') } }),
    missing: () => ({ query: { models: unknown } }),
    strangers: 'not-found',
  },
  getModelDossier: about(inReview),
  saveModelDraft: about(freshModel, () => ({ version: 0, basedOn: 1, category: 'personenwagen', typed: aTypedModel })),
  discardModelDraft: about(drafted, () => ({ version: 1 })),
  listModelDrafts: {
    request: async (world) => {
      await drafted(world);
      return { query: { limit: '5' } };
    },
    strangers: 'their-own',
  },
  submitModelChange: about(drafted, async (_, { database }) => ({
    version: 1,
    submission: 0,
    draft: 1,
    category: 'personenwagen',
    unit: 'stuk',
    effectiveFrom: tomorrow(),
    reason: 'index',
    index: 'Agoria 112,4',
    content: {
      ...content,
      pictures: [await aModelPicture(database, supplier)],
      documents: [await aModelDocument(database, supplier)],
    },
  })),
  withdrawModel: about(freshModel, () => ({
    version: 1,
    submission: 0,
    from: tomorrow(),
    reason: 'Uit het gamma',
    replacement: 'wagens.01.stadswagen',
  })),
  retractModelChange: about(inReview, () => ({ version: 1 })),
  listModelSubmissions: {
    request: async (world) => {
      await inReview(world);
      return { query: { limit: '5' } };
    },
    strangers: 'their-own',
  },
  decideModelChanges: {
    request: async (world) => ({
      body: {
        decisions: [{ model: await inReview(world), version: 1, confirm: ['description'], decline: [] }],
        reason: 'In orde',
      },
    }),
    missing: (request) => ({
      ...request,
      body: { decisions: [{ model: unknown, version: 1, confirm: ['description'], decline: [] }], reason: 'In orde' },
    }),
    strangers: 'not-found',
  },
  askModelRevision: about(inReview, () => ({ version: 1, reason: 'Graag de index erbij.' })),
  getStandingApprovals: ofFramework(),
  setStandingApprovals: {
    ...ofFramework(),
    request: async (world) => {
      const { getStanding } = catalogueOn(world.database, systemClock);
      const { version } = granted(await getStanding(aPerson('manager'), aModel().framework));
      return { params: { frameworkId: 'wagens' }, body: { version, kinds: ['price-down', 'delivery-time'] } };
    },
  },
};
