import { siteRewrites } from '../../shared/contract/site-paths.ts';

/**
 * Code of the CloudFront function that turns an address into the file that answers it: the table of
 * `rewritePath`, then `index.html` for a folder, which a bucket behind CloudFront does not add by itself.
 * Plain old JavaScript: that runtime knows little else.
 */
export const siteRewriteCode = (): string => `var rewrites = ${JSON.stringify(siteRewrites)};

function pageOf(path) {
  for (var i = 0; i < rewrites.length; i++) {
    var prefix = rewrites[i].prefix;
    if (path.indexOf(prefix) !== 0) continue;
    var rest = path.slice(prefix.length);
    if (/^[^/]+\\/?$/.test(rest) && !/\\.html$/.test(rest)) return rewrites[i].page;
  }
  return path;
}

function handler(event) {
  var request = event.request;
  var page = pageOf(request.uri);
  if (/\\/$/.test(page)) request.uri = page + 'index.html';
  else if (/\\/[^./]*$/.test(page)) request.uri = page + '/index.html';
  else request.uri = page;
  return request;
}
`;
