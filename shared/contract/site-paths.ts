/**
 * Pages whose address names a thing are one static page each; the server answers the page for every
 * address of its kind. Read by the local gateway and by the CloudFront function.
 */
export const siteRewrites = [
  { prefix: '/raamcontracten/', page: '/raamcontracten/detail/' },
  { prefix: '/catalogus/', page: '/catalogus/model/' },
  { prefix: '/bestellingen/', page: '/bestellingen/detail/' },
  { prefix: '/aanbod/', page: '/aanbod/model/' },
  { prefix: '/wijzigingen/', page: '/wijzigingen/' },
  { prefix: '/incidenten/', page: '/incidenten/detail/' },
  { prefix: '/offertes/', page: '/offertes/detail/' },
  { prefix: '/keuzes/', page: '/keuzes/detail/' },
  { prefix: '/afrekeningen/', page: '/afrekeningen/detail/' },
  { prefix: '/aangiften/', page: '/aangiften/detail/' },
  { prefix: '/kosten/', page: '/kosten/detail/' },
] as const;

/** The static page that answers a path: `/catalogus/gestroomd.01.x/` → `/catalogus/model/`; any other path unchanged. */
export const rewritePath = (path: string): string => {
  const rewrite = siteRewrites.find(
    ({ prefix }) => path.startsWith(prefix) && /^[^/]+\/?$/.test(path.slice(prefix.length)) && !path.slice(prefix.length).endsWith('.html'),
  );
  return rewrite ? rewrite.page : path;
};

/** What the last part of such an address names. */
export const pathTail = (path: string): string => path.replace(/\/$/, '').split('/').at(-1) ?? '';
