/** Content lines, the same in iCalendar (RFC 5545 § 3.1, § 3.3.11) and vCard (RFC 6350 § 3.2, § 3.4). */

/** A value of type TEXT. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Folded after 75 octets of UTF-8, never inside a character; no value can inject a line. */
export function contentLine(property: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${property}:${value}`.replace(/\p{Cc}/gu, ' ')) {
    const code = character.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
