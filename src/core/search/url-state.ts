/**
 * What a visitor chose, in the address bar. Each element has its own name before its parameters, so that
 * several share one address: `?grants.q=nodoklis&grants.kind=grant`.
 */
export type UrlValues = Readonly<Record<string, readonly string[]>>;

/** The parameters of one element. */
export function readUrl(search: string, name: string): UrlValues {
  const values = Object.create(null) as Record<string, string[]>;
  for (const [key, value] of new URLSearchParams(search))
    if (key.startsWith(`${name}.`)) (values[key.slice(name.length + 1)] ??= []).push(value);
  return values;
}

/** The address with the parameters of one element replaced; all others stay. */
export function writeUrl(href: string, name: string, values: UrlValues): string {
  const url = new URL(href);
  for (const key of [...url.searchParams.keys()])
    if (key.startsWith(`${name}.`)) url.searchParams.delete(key);
  for (const [key, list] of Object.entries(values))
    for (const value of list) if (value) url.searchParams.append(`${name}.${key}`, value);
  return url.href;
}
