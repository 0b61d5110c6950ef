/**
 * The visitor’s choices in the page’s address. Each element has its own prefix, so that several can share one address:
 * `?grants.q=nodoklis&grants.support-type=grant`.
 */
export type UrlParams = Readonly<Record<string, readonly string[]>>;

/** The parameters of one element. */
export function readUrlParams(search: string, namespace: string): UrlParams {
  const params = Object.create(null) as Record<string, string[]>;
  for (const [key, value] of new URLSearchParams(search))
    if (key.startsWith(`${namespace}.`)) (params[key.slice(namespace.length + 1)] ??= []).push(value);
  return params;
}

/**
 * The address with the parameters of one element replaced, at its end; all others stay as they were written, also in
 * an encoding or a form of the page’s own (`?/lv/atbalsts&lapa=%EAno`).
 */
export function writeUrlParams(href: string, namespace: string, params: UrlParams): string {
  const url = new URL(href);
  const own = new URLSearchParams();
  for (const [key, list] of Object.entries(params))
    for (const value of list) if (value) own.append(`${namespace}.${key}`, value);
  const isForeign = (pair: string): boolean => !Object.keys(readUrlParams(pair, namespace)).length;
  const foreign = url.search.slice(1).split('&').filter(isForeign).join('&');
  const search = [foreign, own].filter(String).join('&');
  // Without a question mark of its own it would lose one that the page has written.
  url.search = search && `?${search}`;
  return url.href;
}
