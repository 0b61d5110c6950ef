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

/** The address with the parameters of one element replaced; all others stay. */
export function writeUrlParams(href: string, namespace: string, params: UrlParams): string {
  const url = new URL(href);
  for (const key of [...url.searchParams.keys()])
    if (key.startsWith(`${namespace}.`)) url.searchParams.delete(key);
  for (const [key, list] of Object.entries(params))
    for (const value of list) if (value) url.searchParams.append(`${namespace}.${key}`, value);
  return url.href;
}
