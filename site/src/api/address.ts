/** Fills `{orderId}` in a route's path. A parameter that is missing is a bug, not a refusal. */
export const fillPath = (path: string, params: Readonly<Record<string, unknown>> = {}): string =>
  path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`the path ${path} asks for ${name}`);
    return encodeURIComponent(String(value));
  });

/** `?a=1&b=2` of what is defined; nothing when there is nothing. */
export const queryText = (query: Readonly<Record<string, unknown>> = {}): string => {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`;
};
