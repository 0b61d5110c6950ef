/**
 * A text of a feed or a file as a terminal can show it. A terminal obeys control characters (ECMA-48): they could hide
 * what else is said. Each becomes its picture (Unicode, U+2400), and what turns the direction of the text a question
 * mark; ends of lines stay, and so does the number of characters.
 */
export const printable = (text: string): string =>
  text.replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, (each) => {
    if (each < ' ') return String.fromCharCode(0x2400 + each.charCodeAt(0));
    return each === '\u007f' ? '\u2421' : '\ufffd';
  });
