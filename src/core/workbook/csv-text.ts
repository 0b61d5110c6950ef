/** The text of a CSV file, whatever program saved it. */

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** Share of zero bytes at even or odd positions from which on a file without a mark counts as UTF-16. */
const ZEROS = 0.3;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const zerosAt = (odd: number): number => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const enough = (start.length / 2) * ZEROS;
  if (start.length > 3 && zerosAt(1) > enough) return 'utf-16le';
  return start.length > 3 && zerosAt(0) > enough ? 'utf-16be' : undefined;
}

/** UTF-8 or UTF-16, with or without a mark; what is no valid UTF-8 is Windows’ encoding of the Baltic languages. */
export function csvText(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return decode(bytes, utf16);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1257');
  }
}

const DELIMITERS = [';', '\t', ','] as const;

/** What separates the cells: what stands most often in the first line, outside of quotation marks. */
export function delimiterOf(text: string): (typeof DELIMITERS)[number] {
  const head = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n|\r/, 1)[0]!;
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0]!;
}
