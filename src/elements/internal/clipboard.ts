/**
 * Copies a text, and the same as HTML for programs that take it.
 *
 * @returns false where the browser does not allow it, such as on a page without https
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
      ]);
    return true;
  } catch {
    return false;
  }
}
