import type { PublishedScheme } from '../../shared/domain/catalogue/publication.ts';
import { bodiesOf, namesIn, schemeOf } from '../../shared/domain/catalogue/scheme.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { PublicationRepository } from './publication.repository.ts';
import type { PublicationChanges } from './publication-changes.ts';

type Source = Pick<PublicationRepository, 'whole' | 'names'>;

const renamed = (scheme: PublishedScheme, names: ReadonlyMap<Kbo, string>): PublishedScheme => {
  const bodies = bodiesOf(scheme.framework, scheme.lots);
  if (!bodies.some((body) => names.has(body))) return scheme;
  return schemeOf(scheme.framework, scheme.lots, new Map([...namesIn([scheme]), ...names]));
};

/**
 * The published schemes with those that changed made anew, by id. A framework is read whole by one query, since
 * its lots reach the stream one by one and in any order; only names that are not known yet are read.
 */
export const publishedSchemes = async (
  schemes: readonly PublishedScheme[],
  { frameworks, names }: Pick<PublicationChanges, 'frameworks' | 'names'>,
  source: Source,
): Promise<readonly PublishedScheme[]> => {
  const known = new Map([...namesIn(schemes), ...names]);
  const found = (await Promise.all(frameworks.map(source.whole))).filter((whole) => whole !== undefined);
  const unknown = [...new Set(found.flatMap(({ framework, lots }) => bodiesOf(framework, lots)))].filter((body) => !known.has(body));
  for (const [body, name] of await source.names(unknown)) known.set(body, name);
  const remade = new Map(found.map(({ framework, lots }) => [framework.id, schemeOf(framework, lots, known)]));
  const kept = schemes.filter(({ framework }) => !remade.has(framework.id)).map((scheme) => renamed(scheme, names));
  return [...kept, ...remade.values()].toSorted((a, b) => (a.framework.id < b.framework.id ? -1 : 1));
};
