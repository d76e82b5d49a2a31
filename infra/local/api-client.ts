import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { apiPrefix, type RouteDefinition } from '../../shared/contract/define-route.ts';
import { type ProblemDocument, problemDocument } from '../../shared/contract/problem-document.ts';

type Part<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;

/** What a call sends, by the route's own schemas; parts that the route does not have are left out. */
export interface CallOf<Route extends RouteDefinition> {
  readonly params?: Part<Route['request']['params']>;
  readonly query?: Part<Route['request']['query']>;
  readonly body?: Part<Route['request']['body']>;
  /** For routes that want one; made up when it is not given. */
  readonly idempotencyKey?: string;
}

export interface Refused {
  readonly ok: false;
  readonly status: number;
  readonly problem: ProblemDocument;
}

export type AnswerOf<Route extends RouteDefinition> = { readonly ok: true; readonly value: z.output<Route['response']> } | Refused;

const addressOf = (origin: string, route: RouteDefinition, { params = {}, query = {} }: CallOf<RouteDefinition>): URL => {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((params as Record<string, unknown>)[name])),
  );
  const address = new URL(`${apiPrefix}${path}`, origin);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(name, String(value));
  return address;
};

/** Calls the API of an instance over HTTP with somebody's access token; the answer is checked against the route. */
export const makeApiClient =
  (origin: string, accessToken?: string) =>
  async <const Route extends RouteDefinition>(route: Route, call: CallOf<Route> = {}): Promise<AnswerOf<Route>> => {
    const response = await fetch(addressOf(origin, route, call as CallOf<RouteDefinition>), {
      method: route.method,
      headers: {
        ...(accessToken !== undefined && { authorization: `Bearer ${accessToken}` }),
        ...(route.request.idempotent && { 'idempotency-key': call.idempotencyKey ?? randomUUID() }),
        ...(call.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, value: route.response.parse(answer) as z.output<Route['response']> };
    return { ok: false, status: response.status, problem: problemDocument.parse(answer) };
  };

export type ApiClient = ReturnType<typeof makeApiClient>;
