import { apiPrefix, type RouteDefinition } from '../../../shared/contract/define-route.ts';

export type RouteMatch =
  | { readonly kind: 'route'; readonly route: RouteDefinition; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong-method'; readonly allow: readonly string[] }
  | { readonly kind: 'none' };

interface Pattern {
  readonly route: RouteDefinition;
  /** A name for a part that varies, else the text itself. */
  readonly parts: readonly { readonly name?: string; readonly text: string }[];
}

const patternOf = (route: RouteDefinition): Pattern => ({
  route,
  parts: `${apiPrefix}${route.path}`.split('/').map((part) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    return name === undefined ? { text: part } : { name, text: '' };
  }),
});

const decode = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

/** Values of the varying parts; undefined when the address is not of this pattern. */
const paramsOf = ({ parts }: Pattern, given: readonly string[]): Record<string, string> | undefined => {
  const params: [string, string][] = [];
  for (const [index, { name, text }] of parts.entries()) {
    const part = given[index] ?? '';
    if (name === undefined) {
      if (part !== text) return undefined;
    } else {
      const value = decode(part);
      if (value === undefined || value === '') return undefined;
      params.push([name, value]);
    }
  }
  return Object.fromEntries(params);
};

const varying = ({ parts }: Pattern) => parts.filter(({ name }) => name !== undefined).length;

/** Finds routes as API Gateway does: the most specific path wins, and a trailing slash is another path. */
export const makeRouteTable = (routes: readonly RouteDefinition[]) => {
  const byLength = Map.groupBy(
    routes.map(patternOf).sort((one, other) => varying(one) - varying(other)),
    ({ parts }) => parts.length,
  );
  return (method: string, path: string): RouteMatch => {
    const given = path.split('/');
    const onPath = (byLength.get(given.length) ?? []).flatMap((pattern) => {
      const params = paramsOf(pattern, given);
      return params ? [{ route: pattern.route, params }] : [];
    });
    const found = onPath.find(({ route }) => route.method === method);
    if (found) return { kind: 'route', ...found };
    return onPath.length > 0 ? { kind: 'wrong-method', allow: [...new Set(onPath.map(({ route }) => route.method))] } : { kind: 'none' };
  };
};
