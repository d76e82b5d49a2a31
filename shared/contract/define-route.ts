import type * as z from 'zod';
import type { Role } from '../domain/organisations/role.ts';
import type { ProblemCode } from './problems.ts';

export const contexts = [
  'api',
  'organisations',
  'frameworks',
  'catalogue',
  'imports',
  'quotes',
  'ordering',
  'deliveries',
  'incidents',
  'attachments',
  'documents',
  'notifications',
  'commissions',
] as const;
/** A folder of `functions/`, and one Lambda function. */
export type Context = (typeof contexts)[number];

export interface RouteRequest {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** The caller sends an `Idempotency-Key`; a repeat gets the first answer. */
  readonly idempotent?: boolean;
  /** The body is a file as it is, instead of JSON. */
  readonly file?: { readonly maximumBytes: number };
}

export interface RouteDefinition {
  readonly operation: string;
  readonly summary: string;
  readonly context: Context;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/${string}`;
  /** Who may call; `public` needs no login. */
  readonly roles: readonly Role[] | 'public';
  readonly request: RouteRequest;
  readonly status?: 200 | 201;
  readonly response: z.ZodType;
  /** It answers a file of one of these media types instead of JSON; its `response` is `fileAnswer`. */
  readonly files?: readonly [string, ...string[]];
  /** Refusals of its own, beside the platform's. */
  readonly problems: readonly ProblemCode[];
}

/** Keeps the literal types, so that a handler can only answer what its route declares. */
export const defineRoute = <const Definition extends RouteDefinition>(definition: Definition): Definition => definition;

/** Every path of the table lies under this prefix, locally and on AWS. */
export const apiPrefix = '/api';

/** Bodies over this many bytes are refused before they are parsed. */
export const maximumBodyBytes = 100_000;

/** Of files: what a function can be handed at once. */
export const maximumFileBytes = 4_000_000;

export const mostBytesOf = ({ request }: Pick<RouteDefinition, 'request'>): number => request.file?.maximumBytes ?? maximumBodyBytes;

export const routeKey = (route: Pick<RouteDefinition, 'method' | 'path'>): string => `${route.method} ${apiPrefix}${route.path}`;
