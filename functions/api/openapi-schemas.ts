import * as z from 'zod';
import * as catalogue from '../../shared/contract/catalogue.schemas.ts';
import * as frameworks from '../../shared/contract/frameworks.schemas.ts';
import * as ordering from '../../shared/contract/ordering.schemas.ts';
import * as organisations from '../../shared/contract/organisations.schemas.ts';
import { problemDocument } from '../../shared/contract/problem-document.ts';

export type JsonSchema = Record<string, unknown>;

/** Schemas that occur in several places are written once, under these names. */
export const components = {
  Address: organisations.address,
  Organisation: organisations.organisation,
  CommissionRule: frameworks.commissionRule,
  Framework: frameworks.framework,
  Lot: frameworks.lot,
  Ceiling: frameworks.ceilingView,
  ModelOption: catalogue.modelOption,
  ModelVersion: catalogue.modelVersion,
  Model: catalogue.model,
  LineChoice: ordering.lineChoice,
  Delivery: ordering.delivery,
  OrderForm: ordering.orderForm,
  OrderLine: ordering.orderLine,
  CommissionPart: ordering.commissionPart,
  OrderTotals: ordering.orderTotals,
  OrderEvent: ordering.orderEvent,
  OrderSummary: ordering.orderSummary,
  NextStep: ordering.nextStep,
  OrderView: ordering.orderView,
  Problem: problemDocument,
} as const satisfies Record<string, z.ZodType>;

const names = new Map<unknown, string>(Object.entries(components).map(([name, schema]) => [schema, name]));

export const reference = (name: keyof typeof components): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const point = (schema: JsonSchema, name: string) => {
  for (const key of Object.keys(schema)) delete schema[key];
  schema.$ref = `#/components/schemas/${name}`;
};

const convert = (root: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...schema } = z.toJSONSchema(root, {
    io,
    override: ({ zodSchema, jsonSchema }) => {
      const name = names.get(zodSchema);
      if (name !== undefined && (zodSchema as unknown) !== root) point(jsonSchema, name);
    },
  });
  return schema;
};

/** A schema as JSON Schema 2020-12, which is that of OpenAPI 3.1; named parts are references. `input`: before defaults. */
export const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output'): JsonSchema => {
  const name = names.get(schema);
  return name === undefined ? convert(schema, io) : { $ref: `#/components/schemas/${name}` };
};

export const componentSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(components).map(([name, schema]) => [name, convert(schema, 'output')]));
