/** The address as a browser reads it, nothing where it is none. `URL.canParse` is not in every browser that we work in. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
