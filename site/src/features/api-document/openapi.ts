/** The parts of an OpenAPI 3.1 document that the page shows. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly description?: string;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
}

interface Media {
  readonly schema: JsonSchema;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly 'x-roles': readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Readonly<Record<string, Media>> }>>;
}

export interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly summary?: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

export interface ShownProblem {
  readonly status: string;
  readonly code: string;
  readonly title: string;
}

export interface ShownOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly roles: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: JsonSchema | undefined;
  readonly answer: { readonly status: string; readonly schema: JsonSchema } | undefined;
  readonly problems: readonly ShownProblem[];
}

const schemaIn = (content: Readonly<Record<string, Media>> | undefined): JsonSchema | undefined => content?.['application/json']?.schema;

/** A refusal's response describes each of its codes on a line: `` `code`: what it means ``. */
const problemsIn = (status: string, description: string): readonly ShownProblem[] =>
  [...description.matchAll(/^`([a-z-]+)`: (.+)$/gm)].map(([, code = '', title = '']) => ({ status, code, title }));

const shown = (prefix: string, path: string, method: string, operation: Operation): ShownOperation => {
  const answers = Object.entries(operation.responses);
  const answer = answers.flatMap(([status, { content }]) => {
    const schema = schemaIn(content);
    return schema && status.startsWith('2') ? [{ status, schema }] : [];
  })[0];
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path: `${prefix}${path}`,
    summary: operation.summary,
    roles: operation['x-roles'],
    parameters: operation.parameters,
    body: schemaIn(operation.requestBody?.content),
    answer,
    problems: answers.flatMap(([status, { description }]) => problemsIn(status, description)),
  };
};

/** The operations per context, in the document's own order. */
export const operationsByContext = ({
  tags,
  paths,
  servers,
}: OpenApiDocument): readonly { readonly context: string; readonly operations: readonly ShownOperation[] }[] => {
  const prefix = servers[0]?.url ?? '';
  return tags.map(({ name }) => ({
    context: name,
    operations: Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { tags: own }]) => own.includes(name))
        .map(([method, operation]) => shown(prefix, path, method, operation)),
    ),
  }));
};

/** The name that a reference points to. */
export const referenced = ({ $ref }: JsonSchema): string | undefined => $ref?.split('/').at(-1);
