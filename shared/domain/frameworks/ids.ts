/** `gestroomd` */
export type FrameworkId = string & { readonly __brand: 'FrameworkId' };
/** `gestroomd.07`: the framework, then the lot's number. */
export type LotId = string & { readonly __brand: 'LotId' };
/** `gestroomd.07.brand-model`: the lot, then the model's slug. Everything a price needs follows from it in one read. */
export type ModelId = string & { readonly __brand: 'ModelId' };

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
export const frameworkIdPattern = new RegExp(`^${slug}$`);
export const lotIdPattern = new RegExp(`^${slug}\\.${slug}$`);
export const modelIdPattern = new RegExp(`^${slug}\\.${slug}\\.${slug}$`);

const parsed =
  <Id extends string>(pattern: RegExp, kind: string) =>
  (text: string): Id => {
    if (text.length > 120 || !pattern.test(text)) throw new RangeError(`not a ${kind} id: ${text}`);
    return text as Id;
  };

export const frameworkId = parsed<FrameworkId>(frameworkIdPattern, 'framework');
export const lotId = parsed<LotId>(lotIdPattern, 'lot');
export const modelId = parsed<ModelId>(modelIdPattern, 'model');

export const frameworkOf = (id: LotId | ModelId): FrameworkId => frameworkId(id.slice(0, id.indexOf('.')));
export const lotOf = (id: ModelId): LotId => lotId(id.slice(0, id.lastIndexOf('.')));
