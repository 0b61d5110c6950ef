/** A text for an address. Half an emoji, left by a system that truncates texts, cannot be encoded and would throw. */
export const encodeText = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
