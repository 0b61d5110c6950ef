/** The characters that would end the address in a link, and begin a subject or a copy to somebody else (RFC 6068 § 2). */
const DELIMITERS = /[%?&#]/g;

/** A link that writes to an address, and does nothing else whatever stands in it. */
export const mailtoHref = (address: string): string =>
  `mailto:${address.replace(DELIMITERS, encodeURIComponent)}`;
